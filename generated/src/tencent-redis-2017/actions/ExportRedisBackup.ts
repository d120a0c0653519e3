// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ExportRedisBackup.
 *
 * @see https://cloud.tencent.com/document/product/239/8430
 * @deprecated TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the
 * addresses of the RDB files of a backup.
 */
export interface ExportRedisBackupInput {
  /** Cluster instance the backup belongs to, from DescribeRedis. */
  redisId: string;
  /** Backup to export, from GetRedisBackupList. */
  backupId: string;
}

/**
 * Response of ExportRedisBackup.
 *
 * @see https://cloud.tencent.com/document/product/239/8430
 * @deprecated TencentRedis has no counterpart. 3.0 has no export; DescribeBackupUrl returns the
 * addresses of the RDB files of a backup.
 */
export interface ExportRedisBackupOutput {
  /** Task of the export; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which ExportRedisBackup can fail, as its page lists them. */
export type ExportRedisBackupErrorCode =
  | "BackupNotExists"
  | "BackupStatusInvalid"
  | "InstanceNotExists"
  | "InvalidParameter"
  | "OnlyClusterInstanceCanExportBackup"
  | TencentRedis2017CommonErrorCode;
