// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    BackupId: { type: "string" },
    BackupTimestamp: { type: "integer" },
    MissingTimestamps: {
      items: { $ref: "#/$defs/SecondLevelBackupMissingTimestamps" },
      type: ["array", "null"],
    },
    StartTimestamp: { type: "integer" },
  },
  $defs: {
    SecondLevelBackupMissingTimestamps: {
      type: "object",
      properties: { StartTimeStamp: { type: "integer" }, EndTimeStamp: { type: "integer" } },
    },
  },
});
