// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeSecondLevelBackupInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/114301
 * @since release 83, 2024-12-24
 */
export interface DescribeSecondLevelBackupInfoInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId?: string | undefined;
  /**
   * Moment to look up, within the last 7 days.
   *
   * Seconds since 1970-01-01 UTC.
   */
  BackupTimestamp?: number | undefined;
}

/**
 * Response of DescribeSecondLevelBackupInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/114301
 * @since release 83, 2024-12-24
 */
export interface DescribeSecondLevelBackupInfoOutput {
  /** Backup record that covers the moment. */
  BackupId: string;
  /**
   * Moment of the backup.
   *
   * Seconds since 1970-01-01 UTC.
   */
  BackupTimestamp: number;
  /** Periods for which there is no backup. Null when there is nothing to tell. */
  MissingTimestamps: structures.SecondLevelBackupMissingTimestamps[] | null;
  /**
   * When second-level backup was turned on.
   *
   * Seconds since 1970-01-01 UTC.
   */
  StartTimestamp: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeSecondLevelBackupInfo can fail, as its page lists them. */
export type DescribeSecondLevelBackupInfoErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
