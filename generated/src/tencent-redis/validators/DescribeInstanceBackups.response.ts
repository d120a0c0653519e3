// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    TotalCount: { type: "integer" },
    BackupSet: { type: "array", items: { $ref: "#/$defs/RedisBackupSet" } },
  },
  $defs: {
    RedisBackupSet: {
      type: "object",
      properties: {
        StartTime: { type: "string" },
        BackupId: { type: "string" },
        BackupType: { type: "string" },
        Status: { type: "integer" },
        Remark: { type: "string" },
        Locked: { type: "integer" },
        BackupSize: { type: "integer" },
        FullBackup: { type: "integer" },
        InstanceType: { type: "integer" },
        InstanceId: { type: "string" },
        InstanceName: { type: "string" },
        Region: { type: "string" },
        EndTime: { type: "string" },
        FileType: { type: "string" },
        ExpireTime: { type: "string" },
        Encrypted: { type: "boolean" },
      },
    },
  },
});
