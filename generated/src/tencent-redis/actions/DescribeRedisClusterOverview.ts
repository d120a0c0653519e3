// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeRedisClusterOverview.
 *
 * @see https://cloud.tencent.com/document/api/239/109629
 * @since release 80, 2024-08-02
 */
export interface DescribeRedisClusterOverviewInput {
  /**
   * Local dedicated cluster (CDC) to sum up, from DescribeRedisClusters or the console's list of
   * dedicated clusters.
   */
  DedicatedClusterId?: string | undefined;
}

/**
 * Response of DescribeRedisClusterOverview.
 *
 * @see https://cloud.tencent.com/document/api/239/109629
 * @since release 80, 2024-08-02
 */
export interface DescribeRedisClusterOverviewOutput {
  /** Number of resource bundles. */
  TotalBundle: number;
  /**
   * Memory of all bundles together.
   *
   * In GB.
   */
  TotalMemory: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeRedisClusterOverview can fail, as its page lists them. */
export type DescribeRedisClusterOverviewErrorCode =
  "FailedOperation.SystemError" | TencentRedisCommonErrorCode;
