// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5328
 * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface UpgradeRedisInput {
  /** Instance to enlarge, from DescribeRedis. */
  redisId: string;
  /**
   * Memory after the change: more than the instance has, within the bounds that DescribeRedisProduct
   * gives.
   *
   * A multiple of 1024; in MB.
   */
  memSize: number;
}

/**
 * Response of UpgradeRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5328
 * @deprecated Use upgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface UpgradeRedisOutput {
  /** Order that was placed; DescribeRedisDealDetail shows how it fares. */
  dealId: string;
}

/** Codes with which UpgradeRedis can fail, as its page lists them. */
export type UpgradeRedisErrorCode =
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidMemSize"
  | "MemSizeNotInRange"
  | "OperationConstraints.AccountBalanceNotEnough"
  | "ReduceCapacityNotAllowed"
  | TencentRedis2017CommonErrorCode;
