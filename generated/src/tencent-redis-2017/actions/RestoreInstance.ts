// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of RestoreInstance.
 *
 * @see https://cloud.tencent.com/document/product/239/8401
 * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface RestoreInstanceInput {
  /** Instance to restore, from DescribeRedis. */
  redisId: string;
  /**
   * Password of the instance, which is checked.
   *
   * Secret.
   */
  password: string;
  /** Backup to go back to, from GetRedisBackupList. */
  backupId: string;
}

/**
 * Response of RestoreInstance.
 *
 * @see https://cloud.tencent.com/document/product/239/8401
 * @deprecated Use restoreInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface RestoreInstanceOutput {
  /** Task of the restore; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which RestoreInstance can fail, as its page lists them. */
export type RestoreInstanceErrorCode =
  | "BackupLockedError"
  | "BackupNotExists"
  | "BackupStatusAbnormal"
  | "InstanceLockedError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | "PasswordError"
  | TencentRedis2017CommonErrorCode;
