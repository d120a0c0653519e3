// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeInstanceSpecBandwidth.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 * @since release 78, 2024-06-17
 */
export interface DescribeInstanceSpecBandwidthInput {
  /**
   * Instance whose bandwidth is shown, from DescribeInstances; with a size beside it, what it would
   * have after that change.
   *
   * @since 2025-11-05
   */
  InstanceId?: string | undefined;
  /**
   * Memory of one shard.
   *
   * In MB.
   *
   * @since 2025-11-05
   */
  ShardSize?: number | undefined;
  /**
   * Number of shards.
   *
   * @since 2025-11-05
   */
  ShardNum?: number | undefined;
  /**
   * Number of replicas.
   *
   * @since 2025-11-05
   */
  ReplicateNum?: number | undefined;
  /**
   * Whether replicas serve reads.
   *
   * @since 2025-11-05
   */
  ReadOnlyWeight?: enums.DescribeInstanceSpecBandwidthReadOnlyWeight | undefined;
  /**
   * Engine version and architecture.
   *
   * @since 2025-11-05
   */
  Type?: enums.InstanceType | undefined;
}

/**
 * Answer of DescribeInstanceSpecBandwidth.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 * @since release 78, 2024-06-17
 */
export interface DescribeInstanceSpecBandwidthOutput {
  /**
   * Base bandwidth of the specification.
   *
   * In MB.
   *
   * @since 2025-11-05
   */
  Bandwidth: number;
  /**
   * Number of connections that the specification allows.
   *
   * @since 2025-11-05
   */
  ClientLimit: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceSpecBandwidth can fail, as its page lists them. */
export type DescribeInstanceSpecBandwidthErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
