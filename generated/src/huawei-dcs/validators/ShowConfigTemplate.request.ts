// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["template_id", "type"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    template_id: { type: "string" },
    type: { type: "string", enum: ["sys", "user"] },
  },
});
