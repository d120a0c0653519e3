// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of InquiryPriceCreateInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41159
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceCreateInstanceInput {
  /** Engine version and architecture; 3, 4 and 5 are not sold. */
  TypeId: enums.InstanceType;
  /**
   * Memory of the whole instance in the standard architecture, of each shard in the cluster
   * architecture.
   *
   * As documented, a multiple of 1024, though other values have been accepted; in MB.
   */
  MemSize: number;
  /** Number of instances; DescribeProductInfo tells how many one purchase allows. */
  GoodsNum: number;
  /**
   * Months to prepay; 1 for pay-as-you-go.
   *
   * In months.
   */
  Period: enums.PurchasePeriod;
  /** How the instances are to be paid for. */
  BillingMode: enums.BillingMode;
  /** Numeric id of the zone (OldZoneId in DescribeProductInfo). */
  ZoneId?: number | undefined;
  /** Number of shards: 1 in the standard architecture, not needed for Redis 2.8 standard. */
  RedisShardNum?: number | undefined;
  /** Number of replicas; not needed for Redis 2.8 standard. */
  RedisReplicasNum?: number | undefined;
  /** Whether replicas shall serve reads. Not needed for Redis 2.8 standard and CKV standard. */
  ReplicasReadonly?: boolean | undefined;
  /**
   * Zone as text, such as ap-guangzhou-3 (ZoneId in DescribeProductInfo).
   *
   * @since release 36, 2021-07-23
   */
  ZoneName?: string | undefined;
  /**
   * Storage on which the instances are deployed.
   *
   * Default "local".
   *
   * @since release 50, 2022-07-15
   */
  ProductVersion?: enums.ProductVersion | undefined;
}

/**
 * Response of InquiryPriceCreateInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41159
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceCreateInstanceOutput {
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

/** Codes with which InquiryPriceCreateInstance can fail, as its page lists them. */
export type InquiryPriceCreateInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.SpecNotExist"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
