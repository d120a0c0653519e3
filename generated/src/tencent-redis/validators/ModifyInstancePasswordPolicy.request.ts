// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "PasswordPolicy"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    PasswordPolicy: { $ref: "#/$defs/PasswordPolicy" },
  },
  $defs: {
    PasswordPolicy: {
      type: "object",
      required: ["Enabled"],
      additionalProperties: false,
      properties: {
        Enabled: { type: "boolean" },
        MinLetterCount: { type: "integer", minimum: 1, maximum: 16 },
        MinDigitCount: { type: "integer", minimum: 1, maximum: 16 },
        MinSpecialCount: { type: "integer", minimum: 1, maximum: 16 },
        MinLength: { type: "integer", minimum: 8, maximum: 64 },
      },
    },
  },
});
