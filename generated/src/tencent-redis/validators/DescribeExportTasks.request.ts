// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["LogType", "Limit", "Offset", "InstanceId"],
  additionalProperties: false,
  properties: {
    LogType: { type: "string" },
    Limit: { type: "integer", minimum: 1, maximum: 100 },
    Offset: { type: "integer", minimum: 0 },
    InstanceId: { type: "string" },
  },
});
