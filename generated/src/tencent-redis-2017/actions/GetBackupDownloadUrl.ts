// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of GetBackupDownloadUrl.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated Use describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetBackupDownloadUrlInput {
  /** Instance the backup belongs to, from DescribeRedis. */
  redisId: string;
  /** Backup to download, from GetRedisBackupList. */
  backupId: string;
}

/**
 * Response of GetBackupDownloadUrl.
 *
 * @see https://cloud.tencent.com/document/product/239/1749
 * @deprecated Use describeBackupUrl of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetBackupDownloadUrlOutput {
  /**
   * Address for the private network, which only a cloud server of the vendor (CVM) reaches.
   *
   * A URL; secret.
   */
  intranet: string;
  /**
   * Address for the internet.
   *
   * A URL; secret.
   */
  extranet: string;
}

/** Codes with which GetBackupDownloadUrl can fail, as its page lists them. */
export type GetBackupDownloadUrlErrorCode =
  | "BackupNotExists"
  | "BackupStatusAbnormal"
  | "InstanceNotExists"
  | "InvalidParameter"
  | TencentRedis2017CommonErrorCode;
