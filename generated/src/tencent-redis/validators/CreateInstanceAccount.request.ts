// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "AccountName", "AccountPassword", "ReadonlyPolicy", "Privilege"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    AccountName: { type: "string", maxLength: 32, pattern: "^[A-Za-z0-9_-]+$" },
    AccountPassword: {
      type: "string",
      minLength: 8,
      maxLength: 64,
      pattern:
        "^(?!/)(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$).*$",
    },
    ReadonlyPolicy: { type: "array", items: { type: "string" } },
    Privilege: { type: "string" },
    Remark: { type: "string", maxLength: 64 },
    EncryptPassword: { type: "boolean" },
  },
});
