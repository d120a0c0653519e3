// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of InquiryPriceUpgradeInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41157
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceUpgradeInstanceInput {
  /** Instance to enlarge, from DescribeInstances. */
  InstanceId: string;
  /**
   * Memory of each shard after the change.
   *
   * In MB.
   */
  MemSize: number;
  /**
   * Number of shards after the change. Not needed for Redis 2.8 standard, CKV standard and Redis 2.8
   * single-node.
   */
  RedisShardNum?: number | undefined;
  /**
   * Number of replicas after the change. Not needed for Redis 2.8 standard, CKV standard and Redis
   * 2.8 single-node.
   */
  RedisReplicasNum?: number | undefined;
}

/**
 * Answer of InquiryPriceUpgradeInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41157
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceUpgradeInstanceOutput {
  /** Price in the unit that AmountUnit names. */
  Price: number;
  /**
   * The same price with more digits.
   *
   * @since release 86, 2025-04-27
   */
  HighPrecisionPrice: number;
  /**
   * Price before discounts.
   *
   * @since release 98, 2026-03-26
   */
  OriginalPrice: number;
  /**
   * Price before discounts, to more decimal places.
   *
   * @since release 98, 2026-03-26
   */
  HighPrecisionOriginalPrice: number;
  /**
   * Currency of the price.
   *
   * @since release 86, 2025-04-27
   */
  Currency: string;
  /**
   * Unit of both prices.
   *
   * @since release 86, 2025-04-27
   */
  AmountUnit: enums.AmountUnit;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which InquiryPriceUpgradeInstance can fail, as its page lists them. */
export type InquiryPriceUpgradeInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.ReduceCapacityNotAllowed"
  | "InvalidParameterValue.SpecNotExist"
  | "LimitExceeded.MemSizeNotInRange"
  | "ResourceUnavailable.InstanceStateError"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
