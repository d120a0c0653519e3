// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "LogType", "StartTime", "EndTime"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    LogType: { type: "string" },
    StartTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    EndTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    LogFilter: { type: "array", items: { $ref: "#/$defs/LogFilter" } },
    ColumnFilter: { type: "array", items: { type: "string" } },
  },
  $defs: {
    LogFilter: {
      type: "object",
      additionalProperties: false,
      properties: {
        Type: { type: "string" },
        Compare: { type: "string" },
        Value: { type: "array", items: { type: "string" } },
      },
    },
  },
});
