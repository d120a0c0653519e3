// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    RedisInstanceEvents: { type: "array", items: { $ref: "#/$defs/RedisInstanceEvent" } },
  },
  $defs: {
    RedisInstanceEvent: {
      type: "object",
      properties: {
        ID: { type: "integer" },
        InstanceId: { type: "string" },
        InstanceName: { type: "string" },
        Type: { type: "string" },
        Grade: { type: "string" },
        ExecutionDate: { type: "string" },
        StartTime: { type: "string" },
        EndTime: { type: "string" },
        LatestExecutionDate: { type: "string" },
        Status: { type: "string" },
        TaskEndTime: { type: "string" },
        EffectInfo: { type: "string" },
        InitialExecutionDate: { type: "string" },
      },
    },
  },
});
