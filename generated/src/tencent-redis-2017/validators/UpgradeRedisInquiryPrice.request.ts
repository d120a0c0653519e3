// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisId", "memSize"],
  additionalProperties: false,
  properties: { redisId: { type: "string" }, memSize: { type: "integer", multipleOf: 1024 } },
});
