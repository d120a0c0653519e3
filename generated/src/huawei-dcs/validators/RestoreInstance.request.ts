// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "backup_id"],
  additionalProperties: false,
  properties: {
    instance_id: { type: "string" },
    project_id: { type: "string" },
    backup_id: { type: "string" },
    remark: { type: "string" },
  },
});
