// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["type"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    name: { type: "string" },
    template_id: { type: "string" },
    type: { type: "string", enum: ["sys", "user"] },
    engine: { type: "string" },
    engine_version: { type: "string" },
    cache_mode: { type: "string" },
    description: { type: "string" },
    offset: { type: "integer", minimum: 0 },
    limit: { type: "integer", minimum: 1, maximum: 1000 },
  },
});
