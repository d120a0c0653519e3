// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    Tasks: { type: "array", items: { $ref: "#/$defs/TaskInfoDetail" } },
  },
  $defs: {
    TaskInfoDetail: {
      type: "object",
      properties: {
        TaskId: { type: "integer" },
        StartTime: { type: "string" },
        TaskType: { type: "string" },
        InstanceName: { type: "string" },
        InstanceId: { type: "string" },
        ProjectId: { type: "integer" },
        Progress: { type: "number" },
        EndTime: { type: "string" },
        Result: { type: "integer" },
      },
    },
  },
});
