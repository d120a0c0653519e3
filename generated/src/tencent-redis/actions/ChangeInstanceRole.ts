// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ChangeInstanceRole.
 *
 * @see https://cloud.tencent.com/document/api/239/77863
 * @since release 52, 2022-07-27
 */
export interface ChangeInstanceRoleInput {
  /** Replication group, from DescribeReplicationGroup. */
  GroupId: string;
  /** Member of the group that gets the new role. */
  InstanceId: string;
  /** New role of the instance. */
  InstanceRole: enums.ReplicationRole;
}

/**
 * Response of ChangeInstanceRole.
 *
 * @see https://cloud.tencent.com/document/api/239/77863
 * @since release 52, 2022-07-27
 */
export interface ChangeInstanceRoleOutput {
  /** Task that changes the role. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ChangeInstanceRole can fail, as its page lists them. */
export type ChangeInstanceRoleErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "LimitExceeded.ReplicationGroupLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.Inspection"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
