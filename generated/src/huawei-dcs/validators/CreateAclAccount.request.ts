// Generated from spec/huawei-dcs/v2. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["instance_id", "account_name", "account_role", "account_password"],
  additionalProperties: false,
  properties: {
    project_id: { type: "string" },
    instance_id: { type: "string" },
    account_name: {
      type: "string",
      minLength: 1,
      maxLength: 64,
      pattern: "^[A-Za-z][A-Za-z0-9_-]*$",
    },
    account_role: { type: "string" },
    account_password: { type: "string", minLength: 8, maxLength: 64, pattern: "^[^:]*$" },
    description: { type: "string" },
  },
});
