// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { PasswordPolicy: { $ref: "#/$defs/PasswordPolicy" } },
  $defs: {
    PasswordPolicy: {
      type: "object",
      properties: {
        Enabled: { type: "boolean" },
        MinLetterCount: { type: "integer" },
        MinDigitCount: { type: "integer" },
        MinSpecialCount: { type: "integer" },
        MinLength: { type: "integer" },
      },
    },
  },
});
