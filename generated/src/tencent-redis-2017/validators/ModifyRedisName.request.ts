// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisId", "redisName"],
  additionalProperties: false,
  properties: {
    redisId: { type: "string" },
    redisName: {
      type: "string",
      minLength: 1,
      maxLength: 36,
      pattern: "^[\\p{Script=Han}A-Za-z0-9_-]*$",
    },
  },
});
