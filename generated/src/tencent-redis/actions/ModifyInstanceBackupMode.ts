// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstanceBackupMode.
 *
 * @see https://cloud.tencent.com/document/api/239/114300
 * @since release 83, 2024-12-24
 */
export interface ModifyInstanceBackupModeInput {
  /**
   * Instance to change, from DescribeInstances.
   *
   * From 12 to 36 characters.
   */
  InstanceId: string;
  /** How the instance is backed up from now on. */
  BackupMode?: enums.BackupMode | undefined;
}

/**
 * Response of ModifyInstanceBackupMode.
 *
 * @see https://cloud.tencent.com/document/api/239/114300
 * @since release 83, 2024-12-24
 */
export interface ModifyInstanceBackupModeOutput {
  /** Task that changes the mode. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceBackupMode can fail, as its page lists them. */
export type ModifyInstanceBackupModeErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
