// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: { SlowLog: { $ref: "#/$defs/LogDeliveryInfo" } },
  $defs: {
    LogDeliveryInfo: {
      type: "object",
      properties: {
        Enabled: { type: "boolean" },
        LogsetId: { type: "string" },
        TopicId: { type: "string" },
        LogRegion: { type: "string" },
      },
    },
  },
});
