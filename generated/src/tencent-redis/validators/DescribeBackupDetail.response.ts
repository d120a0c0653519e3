// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import { validator } from "../../runtime/validation/schema.js";

export const validate = validator({
  type: "object",
  properties: {
    BackupId: { type: "string" },
    StartTime: { type: "string" },
    EndTime: { type: "string" },
    BackupType: { type: "string" },
    Status: { type: "integer" },
    Remark: { type: "string" },
    Locked: { type: "integer" },
    BackupSize: { type: "integer" },
    InstanceType: { type: "integer" },
    MemSize: { type: "integer" },
    ShardNum: { type: "integer" },
    ReplicasNum: { type: "integer" },
    Encrypted: { type: "boolean" },
    DecryptKey: { type: "string" },
    KmsKeyId: { type: "string" },
    KeyAlgorithm: { type: "string" },
  },
});
