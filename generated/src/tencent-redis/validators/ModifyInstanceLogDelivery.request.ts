// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  required: ["InstanceId", "LogType", "Enabled"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string" },
    LogType: { type: "string" },
    Enabled: { type: "boolean" },
    LogsetId: { type: "string" },
    TopicId: { type: "string" },
    LogsetName: { type: "string" },
    TopicName: { type: "string" },
    LogRegion: { type: "string" },
    Period: { type: "integer", minimum: 1, maximum: 3600 },
    CreateIndex: { type: "boolean" },
  },
});
