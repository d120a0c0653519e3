// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/1384
 * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeRedisInput {
  /** Page size. */
  limit: number;
  /** Index of the first row to return. */
  offset: number;
  /** Keeps only this instance. */
  redisId?: string | undefined;
  /** Keeps only instances of this name. */
  redisName?: string | undefined;
  /** What the rows are sorted by. */
  orderBy?: enums.DescribeRedisOrderBy | undefined;
  /**
   * Direction in which the rows are sorted.
   *
   * Default 1.
   */
  orderType?: enums.DescribeRedisOrderType | undefined;
  /** Old numeric ids of VPCs to keep; prefer unVpcIds. The basic network when absent. */
  vpcIds?: readonly number[] | undefined;
  /** Keeps only instances in these VPCs. The basic network when absent, says the vendor. */
  unVpcIds?: readonly string[] | undefined;
  /** Old numeric ids of subnets to keep; prefer unSubnetIds. */
  subnetIds?: readonly number[] | undefined;
  /** Keeps only instances in these subnets. */
  unSubnetIds?: readonly string[] | undefined;
  /** Keeps only instances of these projects; ids as texts. */
  projectIds?: readonly string[] | undefined;
}

/**
 * Response of DescribeRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/1384
 * @deprecated Use describeInstances of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeRedisOutput {
  /** Number of instances that match. */
  totalCount: number;
  /** The instances of this page, one row each. */
  redisSet: structures.Instance[];
}

/** Codes with which DescribeRedis can fail, as its page lists them. */
export type DescribeRedisErrorCode = "InvalidParameter" | TencentRedis2017CommonErrorCode;
