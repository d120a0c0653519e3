// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "account_id"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    account_id: { type: "string" },
    old_password: { type: "string" },
    new_password: { type: "string", minLength: 8, maxLength: 64, pattern: "^[^:]*$" },
  },
});
