// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceShards.
 *
 * @see https://cloud.tencent.com/document/api/239/34441
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceShardsInput {
  /** Instance whose shards are listed, from DescribeInstances. */
  InstanceId: string;
  /**
   * True leaves the replicas out, false lists them too.
   *
   * Default false.
   */
  FilterSlave?: boolean | undefined;
}

/**
 * Answer of DescribeInstanceShards.
 *
 * @see https://cloud.tencent.com/document/api/239/34441
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceShardsOutput {
  /** The shard nodes, one row each. */
  InstanceShards: structures.InstanceClusterShard[];
  /** Number of shard nodes. */
  TotalCount: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceShards can fail, as its page lists them. */
export type DescribeInstanceShardsErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | TencentRedisCommonErrorCode;
