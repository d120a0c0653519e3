// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeRedisProduct.
 *
 * @see https://cloud.tencent.com/doc/api/260/4974
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeRedisProductInput {
  /** Zones to show, ids from DescribeRedisZones. All zones when absent. */
  zoneIds?: readonly string[] | undefined;
  /** Instance type to show. */
  typeId?: enums.DescribeRedisProductTypeId | undefined;
}

/**
 * Response of DescribeRedisProduct.
 *
 * @see https://cloud.tencent.com/doc/api/260/4974
 * @deprecated Use describeProductInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeRedisProductOutput {
  /** The zones, one row each. The answer has this list in place of an object. */
  data: structures.ZoneProducts[];
}

/** Codes with which DescribeRedisProduct can fail, as its page lists them. */
export type DescribeRedisProductErrorCode =
  "InvalidParameter" | "UserNotInWhiteList" | TencentRedis2017CommonErrorCode;
