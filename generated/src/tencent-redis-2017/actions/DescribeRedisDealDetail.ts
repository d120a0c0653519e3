// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeRedisDealDetail.
 *
 * @see https://cloud.tencent.com/doc/api/260/5329
 * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface DescribeRedisDealDetailInput {
  /**
   * Orders to show, dealId of CreateRedis, RenewRedis and UpgradeRedis.
   *
   * At least 1 item.
   */
  dealIds: readonly string[];
}

/**
 * Response of DescribeRedisDealDetail.
 *
 * @see https://cloud.tencent.com/doc/api/260/5329
 * @deprecated Use describeInstanceDealDetail of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface DescribeRedisDealDetailOutput {
  /** The orders, one row each. */
  dealDetails: structures.Deal[];
}

/** Codes with which DescribeRedisDealDetail can fail, as its page lists them. */
export type DescribeRedisDealDetailErrorCode = "DealIdNotFound" | TencentRedis2017CommonErrorCode;
