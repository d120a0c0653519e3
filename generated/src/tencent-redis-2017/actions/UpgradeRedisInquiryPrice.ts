// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeRedisInquiryPrice.
 *
 * @see https://cloud.tencent.com/doc/api/260/5327
 * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface UpgradeRedisInquiryPriceInput {
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
 * Response of UpgradeRedisInquiryPrice.
 *
 * @see https://cloud.tencent.com/doc/api/260/5327
 * @deprecated Use inquiryPriceUpgradeInstance of TencentRedis (cachesmith-sdk/tencent-redis)
 * instead.
 */
export interface UpgradeRedisInquiryPriceOutput {
  /**
   * Price of the whole upgrade, in hundredths of a yuan.
   *
   * In fen.
   */
  price: number;
}

/** Codes with which UpgradeRedisInquiryPrice can fail, as its page lists them. */
export type UpgradeRedisInquiryPriceErrorCode =
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidMemSize"
  | "MemSizeNotInRange"
  | "ReduceCapacityNotAllowed"
  | TencentRedis2017CommonErrorCode;
