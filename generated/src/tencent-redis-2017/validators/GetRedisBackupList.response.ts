// Generated from spec/tencent-redis/2017. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    totalCount: { type: "integer" },
    redisBackupSet: { type: "array", items: { $ref: "#/$defs/Backup" } },
  },
  $defs: {
    Backup: {
      type: "object",
      properties: {
        startTime: { type: "string" },
        backupId: { type: "string" },
        backupType: { type: "string" },
        status: { type: "integer" },
        remark: { type: "string" },
        locked: { type: "integer" },
      },
    },
  },
});
