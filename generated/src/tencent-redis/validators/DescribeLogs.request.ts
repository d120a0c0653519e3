// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "StartTime", "EndTime", "LogType"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    StartTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    EndTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    LogType: { type: "string" },
    LogFilter: { type: "array", items: { $ref: "#/$defs/LogFilter" } },
    Limit: { type: "integer", minimum: 1, maximum: 100 },
    Offset: { type: "integer", minimum: 0 },
    Order: { type: "string" },
    OrderBy: { type: "string" },
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
