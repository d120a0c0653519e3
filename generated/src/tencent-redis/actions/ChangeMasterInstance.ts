// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ChangeMasterInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/77862
 * @since release 52, 2022-07-27
 */
export interface ChangeMasterInstanceInput {
  /** Replication group, from DescribeReplicationGroup. */
  GroupId: string;
  /** Read-only member of the group that becomes the primary. */
  InstanceId: string;
  /**
   * Whether to force the promotion.
   *
   * @since release 66, 2023-06-28
   */
  ForceSwitch?: boolean | undefined;
}

/**
 * Response of ChangeMasterInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/77862
 * @since release 52, 2022-07-27
 */
export interface ChangeMasterInstanceOutput {
  /** Task that promotes the instance. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ChangeMasterInstance can fail, as its page lists them. */
export type ChangeMasterInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "LimitExceeded.ReplicationGroupLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.Inspection"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
