// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of InquiryRedisPrice.
 *
 * @see https://cloud.tencent.com/doc/api/260/5324
 * @deprecated Use inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface InquiryRedisPriceInput {
  /** Zone of the instances, an id from DescribeRedisZones. */
  zoneId: number;
  /** Architecture of the instances. */
  typeId: enums.InstanceType;
  /**
   * Memory of one instance, within the bounds that DescribeRedisProduct gives.
   *
   * A multiple of 1024; in MB.
   */
  memSize: number;
  /** Number of instances, within the bounds that DescribeRedisProduct gives. */
  goodsNum: number;
  /**
   * Months to buy or to renew.
   *
   * In months.
   */
  period: enums.PurchasePeriod;
}

/**
 * Response of InquiryRedisPrice.
 *
 * @see https://cloud.tencent.com/doc/api/260/5324
 * @deprecated Use inquiryPriceCreateInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface InquiryRedisPriceOutput {
  /**
   * Price of all instances for the whole period, in hundredths of a yuan.
   *
   * In fen.
   */
  price: number;
}

/** Codes with which InquiryRedisPrice can fail, as its page lists them. */
export type InquiryRedisPriceErrorCode =
  | "GoodsNumNotInRange"
  | "InvalidInstanceTypeId"
  | "InvalidMemSize"
  | "MemSizeNotInRange"
  | "NoRedisService"
  | "NoTypeIdRedisService"
  | "PeriodExceedMaxLimit"
  | "PeriodLessThanMinLimit"
  | "UserNotInWhiteList"
  | TencentRedis2017CommonErrorCode;
