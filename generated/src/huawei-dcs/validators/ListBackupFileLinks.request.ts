// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "backup_id", "expiration"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    backup_id: { type: "string" },
    expiration: { type: "integer", minimum: 300, maximum: 86400 },
  },
});
