// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/68399
 * @since release 40, 2022-01-19
 * @deprecated Being taken offline; the action of the same purpose stays. Use
 * RemoveReplicationInstance instead.
 */
export interface DeleteReplicationInstanceInput {
  /** Replication group, from DescribeReplicationGroup. */
  GroupId: string;
  /** Member of the group that is removed. */
  InstanceId: string;
  /**
   * True synchronizes the data fully before the removal. False skips that, and is allowed only when
   * the primary is removed.
   */
  SyncType: boolean;
}

/**
 * Response of DeleteReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/68399
 * @since release 40, 2022-01-19
 * @deprecated Being taken offline; the action of the same purpose stays. Use
 * RemoveReplicationInstance instead.
 */
export interface DeleteReplicationInstanceOutput {
  /** Task that removes the instance. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DeleteReplicationInstance can fail, as its page lists them. */
export type DeleteReplicationInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "LimitExceeded.ReplicationGroupLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.Inspection"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
