// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { RetryCodes } from "../runtime/operation.js";

/** Error codes that a retry may fix, by class. */
export const retry: RetryCodes = {
  busy: [
    "ResourceInUse",
    "FailedOperation.DtsStatusAbnormal",
    "LimitExceeded.ReplicationGroupLocked",
    "ResourceUnavailable.BackupLockedError",
    "ResourceUnavailable.BackupStatusInvalid",
    "ResourceUnavailable.InstanceLockedError",
    "ResourceUnavailable.InstanceNotSupportOperation",
    "ResourceUnavailable.InstanceStateError",
    "ResourceUnavailable.InstanceStatusAbnormal",
    "ResourceUnavailable.InstanceStatusError",
    "ResourceUnavailable.InstanceUnLockedError",
    "UnsupportedOperation.Inspection",
  ],
  never: ["InternalError.InstanceOperatePermissionError"],
  server: [
    "InternalError",
    "ServiceUnavailable",
    "FailedOperation.AddInstanceInfoFailed",
    "FailedOperation.AssociateSecurityGroupsFailed",
    "FailedOperation.ClearInstanceInfoFailed",
    "FailedOperation.CommitFlowError",
    "FailedOperation.DisassociateSecurityGroupsFailed",
    "FailedOperation.GetSecurityGroupDetailFailed",
    "FailedOperation.RedoFlowFailed",
    "FailedOperation.SetRuleLocationFailed",
    "FailedOperation.SystemError",
    "FailedOperation.Unknown",
    "FailedOperation.UpdateInstanceInfoFailed",
    "FailedOperation.UpdateSecurityGroupsFailed",
    "ResourceUnavailable.CallOssError",
    "ResourceUnavailable.GetSecurityError",
  ],
  throttled: ["RequestLimitExceeded"],
};
