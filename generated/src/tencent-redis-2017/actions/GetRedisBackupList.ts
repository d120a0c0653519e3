// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of GetRedisBackupList.
 *
 * @see https://cloud.tencent.com/document/product/239/8403
 * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetRedisBackupListInput {
  /** Page size. */
  limit: number;
  /** Index of the first row to return. */
  offset: number;
  /** Instance whose backups are listed, from DescribeRedis. */
  redisId: string;
  /**
   * Start of the period in which the backup was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  beginTime?: string | undefined;
  /**
   * End of the period in which the backup was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  endTime?: string | undefined;
}

/**
 * Response of GetRedisBackupList.
 *
 * @see https://cloud.tencent.com/document/product/239/8403
 * @deprecated Use describeInstanceBackups of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetRedisBackupListOutput {
  /** Number of backups that match. */
  totalCount: number;
  /** The backups of this page, one row each. */
  redisBackupSet: structures.Backup[];
}

/** Codes with which GetRedisBackupList can fail, as its page lists them. */
export type GetRedisBackupListErrorCode = "InvalidParameter" | TencentRedis2017CommonErrorCode;
