// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ManualBackupInstance.
 *
 * @see https://cloud.tencent.com/document/product/239/8402
 * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ManualBackupInstanceInput {
  /** Instance to back up, from DescribeRedis. */
  redisId: string;
  /** Text that distinguishes this backup from others. */
  remark?: string | undefined;
}

/**
 * Response of ManualBackupInstance.
 *
 * @see https://cloud.tencent.com/document/product/239/8402
 * @deprecated Use manualBackupInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ManualBackupInstanceOutput {
  /** Task of the backup; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which ManualBackupInstance can fail, as its page lists them. */
export type ManualBackupInstanceErrorCode =
  | "InstanceLockedError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | TencentRedis2017CommonErrorCode;
