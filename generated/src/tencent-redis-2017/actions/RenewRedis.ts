// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of RenewRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5326
 * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface RenewRedisInput {
  /** Instance to renew, from DescribeRedis. */
  redisId: string;
  /**
   * Months to extend the instance by.
   *
   * In months.
   */
  period: enums.PurchasePeriod;
}

/**
 * Response of RenewRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/5326
 * @deprecated Use renewInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface RenewRedisOutput {
  /** Order that was placed; DescribeRedisDealDetail shows how it fares. */
  dealId: string;
}

/** Codes with which RenewRedis can fail, as its page lists them. */
export type RenewRedisErrorCode =
  | "InstanceBeenLocked"
  | "InstanceDeleted"
  | "InstanceNotExists"
  | "OperationConstraints.AccountBalanceNotEnough"
  | "PeriodExceedMaxLimit"
  | "PeriodLessThanMinLimit"
  | TencentRedis2017CommonErrorCode;
