import type { Reason } from "./work.js";

/**
 * Codes by which the cloud refuses a call, by why: an action responds with the first that its page lists. The last of each is one
 * that any action may respond with.
 */
export const codes: Readonly<Record<Reason, readonly string[]>> = {
  missing: ["ResourceNotFound.InstanceNotExists", "ResourceNotFound.InstanceNotFound", "ResourceNotFound"],
  busy: [
    ...["ResourceUnavailable.InstanceLockedError", "ResourceInUse.InstanceBeenLocked"],
    ...["ResourceUnavailable.InstanceUnLockedError", "ResourceUnavailable.InstanceStatusAbnormal"],
    ...["ResourceUnavailable.InstanceStatusError", "ResourceUnavailable.InstanceStateError"],
    ...["ResourceUnavailable.InstanceNotSupportOperation", "ResourceInUse"],
  ],
  isolated: [
    ...["ResourceUnavailable.InstanceIsolated", "ResourceUnavailable.InstanceStatusAbnormal"],
    ...["ResourceUnavailable.InstanceStatusError", "ResourceUnavailable.InstanceStateError", "ResourceUnavailable"],
  ],
  "not-isolated": ["ResourceUnavailable.InstanceStatusAbnormal", "ResourceUnavailable"],
  deleted: [
    ...["ResourceUnavailable.InstanceDeleted", "ResourceUnavailable.InstanceStatusAbnormal"],
    ...["ResourceUnavailable.InstanceStatusError", "ResourceUnavailable.InstanceStateError", "ResourceUnavailable"],
  ],
  "billing-mode": ["InvalidParameterValue.UnSupportedType", "InvalidParameter.EmptyParam", "InvalidParameterValue"],
  "old-password": [
    ...["InvalidParameterValue.PasswordError", "InvalidParameterValue.PasswordRuleError", "InvalidParameterValue"],
  ],
  "wrong-password": ["InvalidParameterValue.PasswordError", "InvalidParameterValue"],
  "empty-password": [
    "InvalidParameterValue.PasswordEmpty",
    "InvalidParameterValue.PasswordError",
    "InvalidParameterValue",
  ],
  "password-rule": ["InvalidParameterValue.PasswordRuleError", "InvalidParameterValue"],
  network: [
    "InvalidParameterValue.BaseNetWorkAccessDeny",
    "InvalidParameter.IsNotVpcInstance",
    "InvalidParameterValue",
  ],
  type: [
    ...[
      "InvalidParameterValue.InvalidInstanceTypeId",
      "InvalidParameterValue.UnSupportedType",
      "InvalidParameterValue",
    ],
  ],
  memory: [
    ...["LimitExceeded.InvalidMemSize", "InvalidParameterValue.MemSizeNotInRange", "LimitExceeded.MemSizeNotInRange"],
    "InvalidParameterValue",
  ],
  shrink: ["InvalidParameterValue.ReduceCapacityNotAllowed", "InvalidParameterValue"],
  spec: ["InvalidParameterValue.SpecNotExist", "InvalidParameterValue.CheckNotPass", "InvalidParameterValue"],
  number: ["LimitExceeded.InvalidParameterGoodsNumNotInRange", "LimitExceeded"],
  "period-long": ["LimitExceeded.PeriodExceedMaxLimit", "LimitExceeded"],
  "period-short": ["LimitExceeded.PeriodLessThanMinLimit", "LimitExceeded"],
  "no-renewal": ["UnsupportedOperation.IsAutoRenewError", "InvalidParameterValue"],
  "dry-run": ["DryRunOperation"],
  "backup-missing": [
    "InvalidParameterValue.BackupNotExists",
    "InvalidParameterValue.CheckNotPass",
    "InvalidParameterValue",
  ],
  "backup-expired": [
    ...["ResourceUnavailable.BackupStatusAbnormal", "ResourceUnavailable.BackupStatusInvalid", "ResourceUnavailable"],
  ],
  "backup-locked": [
    ...["ResourceUnavailable.BackupLockedError", "ResourceUnavailable.BackupStatusInvalid", "ResourceInUse"],
  ],
  "no-export": ["UnsupportedOperation.OnlyClusterInstanceCanExportBackup", "UnsupportedOperation"],
  "order-missing": ["ResourceUnavailable.InstanceNoDeal", "ResourceNotFound"],
  "task-missing": ["InvalidParameter.InvalidParameter", "ResourceNotFound"],
  parameter: ["InvalidParameter.InvalidParameter", "InvalidParameter"],
  unsupported: ["FailedOperation.UnSupportError", "UnsupportedOperation.InstanceNotOperation", "UnsupportedOperation"],
  "unknown-row": ["ResourceNotFound"],
  window: ["InvalidParameter.Period", "InvalidParameter"],
  "group-missing": ["InvalidParameterValue.ReplicationGroupNotExists", "ResourceNotFound"],
  "group-locked": ["LimitExceeded.ReplicationGroupLocked", "ResourceInUse"],
  "group-full": ["InvalidParameterValue.NotRepeatBind", "InvalidParameterValue"],
  "group-used": ["LimitExceeded.InstanceNotEmpty", "LimitExceeded"],
  offset: ["InvalidParameter.InvalidParameter", "InvalidParameter"],
};
