// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of EnableReplicaReadonly.
 *
 * @see https://cloud.tencent.com/document/api/239/34437
 * @since release 5, 2019-04-25
 */
export interface EnableReplicaReadonlyInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Nodes that reads are routed to. When absent, the master takes writes and the replicas take
   * reads.
   *
   * @since release 9, 2019-11-01
   */
  ReadonlyPolicy?: readonly enums.ReadonlyPolicy[] | undefined;
}

/**
 * Response of EnableReplicaReadonly.
 *
 * @see https://cloud.tencent.com/document/api/239/34437
 * @since release 5, 2019-04-25
 */
export interface EnableReplicaReadonlyOutput {
  /**
   * Whether the call was accepted.
   *
   * @deprecated Since release 87 (2025-05-13). Only says OK or ERROR; follow the task instead. Use
   * TaskId instead.
   */
  Status?: enums.EnableReplicaReadonlyStatus | undefined;
  /**
   * Task of the change; follow it with DescribeTaskInfo.
   *
   * @since release 37, 2021-11-04
   */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which EnableReplicaReadonly can fail, as its page lists them. */
export type EnableReplicaReadonlyErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.CallOssError"
  | "ResourceUnavailable.InstanceConfError"
  | TencentRedisCommonErrorCode;
