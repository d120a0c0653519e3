// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of DescribeRedisZones.
 *
 * @see https://cloud.tencent.com/doc/api/260/4951
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export type DescribeRedisZonesInput = Record<string, never>;

/**
 * Response of DescribeRedisZones.
 *
 * @see https://cloud.tencent.com/doc/api/260/4951
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeRedisZonesOutput {
  /**
   * The zones, each an object with a single key: the numeric id of the zone, its value the Chinese
   * name.
   */
  zones: Record<string, string>[];
}

/** Codes with which DescribeRedisZones can fail, as its page lists them. */
export type DescribeRedisZonesErrorCode = "UserNotInWhiteList" | TencentRedis2017CommonErrorCode;
