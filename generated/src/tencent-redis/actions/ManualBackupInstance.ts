// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ManualBackupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20010
 * @since release 1, 2018-09-21
 */
export interface ManualBackupInstanceInput {
  /** Instance to back up, from DescribeInstances. */
  InstanceId: string;
  /** Text that tells this backup from others. */
  Remark?: string | undefined;
  /**
   * How long the backup is kept, by default as long as automatic backups, else 7 days. A ticket is
   * needed for more.
   *
   * From 0 to 1825; in days.
   *
   * @since release 42, 2022-03-24
   */
  StorageDays?: number | undefined;
}

/**
 * Response of ManualBackupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20010
 * @since release 1, 2018-09-21
 */
export interface ManualBackupInstanceOutput {
  /** Task of the backup; follow it with DescribeTaskInfo. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ManualBackupInstance can fail, as its page lists them. */
export type ManualBackupInstanceErrorCode =
  | "FailedOperation.CommitFlowError"
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStateError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
