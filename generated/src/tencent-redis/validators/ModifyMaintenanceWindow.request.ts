// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "StartTime", "EndTime"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    StartTime: { type: "string", pattern: "^\\d{2}:\\d{2}$" },
    EndTime: { type: "string", pattern: "^\\d{2}:\\d{2}$" },
  },
});
