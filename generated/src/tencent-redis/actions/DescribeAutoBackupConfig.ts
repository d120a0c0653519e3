// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeAutoBackupConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/20019
 * @since release 1, 2018-09-21
 */
export interface DescribeAutoBackupConfigInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeAutoBackupConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/20019
 * @since release 1, 2018-09-21
 */
export interface DescribeAutoBackupConfigOutput {
  /**
   * Kept by the vendor only for compatibility.
   *
   * For the vendor's own use.
   *
   * @deprecated Kept for compatibility only; ignore it.
   */
  AutoBackupType?: number | undefined;
  /** Days on which a backup is made; every day unless it was set otherwise. */
  WeekDays: enums.WeekDay[];
  /**
   * Time of day in which a backup begins.
   *
   * Written HH:mm-HH:mm.
   */
  TimePeriod: string;
  /**
   * How long full backups are kept; 7 days by default, more on request.
   *
   * In days.
   *
   * @since release 42, 2022-03-24
   */
  BackupStorageDays: number;
  /**
   * How long binlogs are kept.
   *
   * In days; for the vendor's own use.
   *
   * @since release 42, 2022-03-24
   * @deprecated No longer used; ignore it.
   */
  BinlogStorageDays?: number | undefined;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeAutoBackupConfig can fail, as its page lists them. */
export type DescribeAutoBackupConfigErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
