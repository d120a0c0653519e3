// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of RemoveReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/90099
 * @since release 64, 2023-04-12
 */
export interface RemoveReplicationInstanceInput {
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
 * Response of RemoveReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/90099
 * @since release 64, 2023-04-12
 */
export interface RemoveReplicationInstanceOutput {
  /** Task that removes the instance. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which RemoveReplicationInstance can fail, as its page lists them. */
export type RemoveReplicationInstanceErrorCode =
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
