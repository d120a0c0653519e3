// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["LogType"],
  additionalProperties: false,
  properties: {
    LogType: { type: "string" },
    Limit: { type: "integer", minimum: 1, maximum: 100 },
    Offset: { type: "integer", minimum: 0 },
    Filters: { type: "array", items: { $ref: "#/$defs/Filter" } },
    LogSubType: { type: "string" },
    LogSwitch: { type: "string" },
  },
  $defs: {
    Filter: {
      type: "object",
      required: ["Name", "Values"],
      additionalProperties: false,
      properties: {
        Name: { type: "string" },
        Values: { type: "array", items: { type: "string" } },
        ExactMatch: { type: "boolean" },
      },
    },
  },
});
