// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["limit", "offset"],
  additionalProperties: false,
  properties: {
    limit: { type: "integer" },
    offset: { type: "integer" },
    redisId: { type: "string" },
    redisName: { type: "string" },
    beginTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    endTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    taskStatus: { type: "array", items: { type: "integer" } },
    taskType: { type: "array", items: { type: "string" } },
  },
});
