// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceBackups.
 *
 * @see https://cloud.tencent.com/document/api/239/20011
 * @since release 1, 2018-09-21
 */
export interface DescribeInstanceBackupsInput {
  /**
   * Page size: backups that one call returns at most.
   *
   * At most 100; default 20.
   */
  Limit?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
  /**
   * Instance whose backups are listed, as returned by DescribeInstances. All instances of the region
   * when absent.
   */
  InstanceId?: string | undefined;
  /**
   * Start of the period in which the backup was begun. The period spans at most 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  BeginTime?: string | undefined;
  /**
   * End of the period in which the backup was begun. The period spans at most 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime?: string | undefined;
  /** Keeps only backups in one of these states. */
  Status?: readonly enums.BackupStatus[] | undefined;
  /**
   * Keeps only backups of instances whose name contains this text.
   *
   * @since release 60, 2023-02-23
   */
  InstanceName?: string | undefined;
}

/**
 * Response of DescribeInstanceBackups.
 *
 * @see https://cloud.tencent.com/document/api/239/20011
 * @since release 1, 2018-09-21
 */
export interface DescribeInstanceBackupsOutput {
  /** Number of backups that match. */
  TotalCount: number;
  /** The backups of this page, one row each. */
  BackupSet: structures.RedisBackupSet[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceBackups can fail, as its page lists them. */
export type DescribeInstanceBackupsErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
