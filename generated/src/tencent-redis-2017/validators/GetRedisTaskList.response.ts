// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    totalCount: { type: "integer" },
    redisTaskSet: { type: "array", items: { $ref: "#/$defs/Task" } },
  },
  $defs: {
    Task: {
      type: "object",
      properties: {
        startTime: { type: "string" },
        taskName: { type: "string" },
        redisName: { type: "string" },
        redisId: { type: "string" },
        projectId: { type: "integer" },
        status: { type: "integer" },
        progress: { type: "integer" },
      },
    },
  },
});
