// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DisableReplicaReadonly.
 *
 * @see https://cloud.tencent.com/document/api/239/34438
 * @since release 5, 2019-04-25
 */
export interface DisableReplicaReadonlyInput {
  /** Instance with replica reads enabled, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DisableReplicaReadonly.
 *
 * @see https://cloud.tencent.com/document/api/239/34438
 * @since release 5, 2019-04-25
 */
export interface DisableReplicaReadonlyOutput {
  /**
   * Task that disables replica reads.
   *
   * @since release 38, 2021-12-07
   */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DisableReplicaReadonly can fail, as its page lists them. */
export type DisableReplicaReadonlyErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.CallOssError"
  | TencentRedisCommonErrorCode;
