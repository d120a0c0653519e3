// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "BeginTime", "EndTime"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    BeginTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    EndTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    MinQueryTime: { type: "integer" },
    Limit: { type: "integer", maximum: 100 },
    Offset: { type: "integer" },
  },
});
