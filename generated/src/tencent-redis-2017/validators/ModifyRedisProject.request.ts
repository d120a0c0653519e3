// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["redisIds", "projectId"],
  additionalProperties: false,
  properties: {
    redisIds: { type: "array", items: { type: "string" }, minItems: 1 },
    projectId: { type: "integer" },
  },
});
