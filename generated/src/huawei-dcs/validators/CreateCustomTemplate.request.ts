// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["template_id", "name", "type", "params"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    template_id: { type: "string" },
    name: { type: "string" },
    type: { type: "string", enum: ["sys", "user"] },
    engine: { type: "string" },
    cache_mode: { type: "string" },
    description: { type: "string" },
    engine_version: { type: "string" },
    params: { type: "object", additionalProperties: { type: "string" } },
  },
});
