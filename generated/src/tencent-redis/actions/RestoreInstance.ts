// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of RestoreInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34435
 * @since release 5, 2019-04-25
 */
export interface RestoreInstanceInput {
  /** Instance to restore, from DescribeInstances. */
  InstanceId: string;
  /** Backup to go back to, from DescribeInstanceBackups. */
  BackupId: string;
  /**
   * Password of the instance, which is checked. Leave it out when the instance has none.
   *
   * Secret.
   */
  Password?: string | undefined;
}

/**
 * Response of RestoreInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34435
 * @since release 5, 2019-04-25
 */
export interface RestoreInstanceOutput {
  /** Task of the restore; follow it with DescribeTaskInfo. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which RestoreInstance can fail, as its page lists them. */
export type RestoreInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BackupNotExists"
  | "InvalidParameterValue.PasswordError"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.BackupLockedError"
  | "ResourceUnavailable.BackupSpecError"
  | "ResourceUnavailable.BackupStatusAbnormal"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStateError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
