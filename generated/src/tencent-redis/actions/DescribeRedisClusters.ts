// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeRedisClusters.
 *
 * @see https://cloud.tencent.com/document/api/239/109628
 * @since release 80, 2024-08-02
 */
export interface DescribeRedisClustersInput {
  /**
   * Keeps only these Redis clusters; their ids are shown in the console of dedicated clusters, under
   * the cloud services.
   */
  RedisClusterIds?: readonly string[] | undefined;
  /** Keeps only clusters in one of these states. */
  Status?: readonly enums.RedisClusterStatus[] | undefined;
  /** Keeps only clusters of these projects, from the console's project page. */
  ProjectIds?: readonly number[] | undefined;
  /** Keeps only clusters that are renewed in one of these ways. */
  AutoRenewFlag?: readonly enums.AutoRenewMode[] | undefined;
  /** Keeps only the Redis cluster of this name. */
  ClusterName?: string | undefined;
  /** Id or name of the Redis cluster to look for. */
  SearchKey?: string | undefined;
  /**
   * Page size: clusters that one call returns at most.
   *
   * Default 20.
   */
  Limit?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
  /**
   * Keeps only Redis clusters on this local dedicated cluster (CDC), from the console's list of
   * dedicated clusters.
   */
  DedicatedClusterId?: string | undefined;
}

/**
 * Response of DescribeRedisClusters.
 *
 * @see https://cloud.tencent.com/document/api/239/109628
 * @since release 80, 2024-08-02
 */
export interface DescribeRedisClustersOutput {
  /** Number of clusters that match. */
  Total: number;
  /** The clusters of this page, one row each. */
  Resources: structures.CDCResource[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeRedisClusters can fail, as its page lists them. */
export type DescribeRedisClustersErrorCode = TencentRedisCommonErrorCode;
