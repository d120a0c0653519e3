// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: [
    "InstanceId",
    "LogType",
    "LogSubType",
    "LogExpireDay",
    "HighLogExpireDay",
    "DegradeStrategy",
  ],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    LogType: { type: "string" },
    LogSubType: { type: "string" },
    LogExpireDay: { type: "integer" },
    HighLogExpireDay: { type: "integer" },
    DegradeStrategy: { type: "integer", minimum: 300, maximum: 1000 },
  },
});
