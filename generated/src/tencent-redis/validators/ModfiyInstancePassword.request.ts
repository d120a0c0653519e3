// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "OldPassword", "Password"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    OldPassword: { type: "string" },
    Password: {
      type: "string",
      minLength: 8,
      maxLength: 64,
      pattern:
        "^(?!/)(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![()~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$).*$",
    },
    EncryptPassword: { type: "boolean" },
  },
});
