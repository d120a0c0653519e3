// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisId", "oldPassword", "password"],
  additionalProperties: false,
  properties: {
    redisId: { type: "string" },
    oldPassword: { type: "string" },
    password: {
      type: "string",
      minLength: 8,
      maxLength: 16,
      pattern: "^(?:(?=.*[A-Za-z])(?=.*[0-9!@#%^*()])|(?=.*[0-9])(?=.*[!@#%^*()])).*$",
    },
  },
});
