// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    InstanceName: { type: "string" },
    Limit: { type: "integer", maximum: 100 },
    Offset: { type: "integer" },
    ProjectIds: { type: "array", items: { type: "integer" } },
    TaskTypes: { type: "array", items: { type: "string" } },
    BeginTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    EndTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" },
    TaskStatus: { type: "array", items: { type: "integer" } },
    Result: { type: "array", items: { type: "integer" } },
    OperatorUin: { type: "array", items: { type: "integer" } },
    OperateUin: { type: "array", items: { type: "string" } },
  },
});
