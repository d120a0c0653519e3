// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["ExecutionStartDate", "ExecutionEndDate"],
  additionalProperties: false,
  properties: {
    ExecutionStartDate: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    ExecutionEndDate: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    InstanceId: { type: "string" },
    PageSize: { type: "integer", minimum: 1, maximum: 100 },
    PageNo: { type: "integer" },
    Status: { type: "array", items: { type: "string" } },
    EventTypes: { type: "array", items: { type: "string" } },
    Grades: { type: "array", items: { type: "string" } },
  },
});
