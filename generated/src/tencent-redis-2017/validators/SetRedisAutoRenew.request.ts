// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisIds", "isAutoRenew"],
  additionalProperties: false,
  properties: {
    redisIds: { type: "array", items: { type: "string" }, minItems: 1 },
    isAutoRenew: { type: "integer", enum: [0, 1, 2] },
  },
});
