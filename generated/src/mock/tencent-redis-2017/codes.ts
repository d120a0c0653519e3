import type { Reason } from "../tencent-redis/work.js";

const state = ["InstanceStatusAbnormal", "5100"];

/** Codes of this API by why the cloud refuses a call: an action responds with the first that its page lists, else the last. */
export const codes: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  missing: ["InstanceNotExists", "5000"],
  busy: ["InstanceLockedError", "InstanceBeenLocked", ...state],
  isolated: ["InstanceIsolated", ...state],
  "not-isolated": state,
  deleted: ["InstanceDeleted", ...state],
  "old-password": ["OldPasswordError", "PasswordError", "4000"],
  "wrong-password": ["PasswordError", "4000"],
  "empty-password": ["PasswordEmpty", "PasswordError", "4000"],
  "password-rule": ["PasswordRuleError", "4000"],
  type: ["InvalidInstanceTypeId", "InvalidParameter", "4000"],
  spec: ["InvalidMemSize", "4000"],
  memory: ["MemSizeNotInRange", "InvalidMemSize", "4000"],
  shrink: ["ReduceCapacityNotAllowed", "4000"],
  number: ["GoodsNumNotInRange", "5200"],
  "period-long": ["PeriodExceedMaxLimit", "4000"],
  "period-short": ["PeriodLessThanMinLimit", "4000"],
  "backup-missing": ["BackupNotExists", "5000"],
  "backup-expired": ["BackupStatusAbnormal", "BackupStatusInvalid", "5100"],
  "backup-locked": ["BackupLockedError", "BackupStatusInvalid", "BackupStatusAbnormal", "5100"],
  "no-export": ["OnlyClusterInstanceCanExportBackup", "BackupStatusAbnormal", "4000"],
  "order-missing": ["DealIdNotFound", "5000"],
  "task-missing": ["InvalidParameter", "5000"],
  offset: ["InvalidParameter", "4000"],
};
