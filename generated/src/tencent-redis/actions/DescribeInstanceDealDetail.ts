// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceDealDetail.
 *
 * @see https://cloud.tencent.com/document/api/239/30602
 * @since release 2, 2018-11-22
 */
export interface DescribeInstanceDealDetailInput {
  /**
   * Orders to show, by the deprecated DealId of the actions that place an order.
   *
   * At most 10 items.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealIds?: readonly string[] | undefined;
  /**
   * Order to show, DealName of CreateInstances and of the other actions that place an order.
   *
   * @since 2025-10-29
   */
  DealName?: string | undefined;
}

/**
 * Answer of DescribeInstanceDealDetail.
 *
 * @see https://cloud.tencent.com/document/api/239/30602
 * @since release 2, 2018-11-22
 */
export interface DescribeInstanceDealDetailOutput {
  /** The orders, one row each. */
  DealDetails: structures.TradeDealDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceDealDetail can fail, as its page lists them. */
export type DescribeInstanceDealDetailErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.InstanceConfError"
  | TencentRedisCommonErrorCode;
