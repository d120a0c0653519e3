// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of SetRedisAutoRenew.
 *
 * @see https://cloud.tencent.com/doc/api/260/5330
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface SetRedisAutoRenewInput {
  /**
   * Instances to set, from DescribeRedis.
   *
   * At least 1 item.
   */
  redisIds: readonly string[];
  /** What happens at expiry. */
  isAutoRenew: enums.SetRedisAutoRenewIsAutoRenew;
}

/**
 * Response of SetRedisAutoRenew.
 *
 * @see https://cloud.tencent.com/doc/api/260/5330
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export type SetRedisAutoRenewOutput = Record<string, never>;

/** Codes with which SetRedisAutoRenew can fail, as its page lists them. */
export type SetRedisAutoRenewErrorCode =
  | "InstanceDeleted"
  | "InstanceIsolated"
  | "InstanceNotExists"
  | "InvalidParameter"
  | "IsAutoRenewError"
  | TencentRedis2017CommonErrorCode;
