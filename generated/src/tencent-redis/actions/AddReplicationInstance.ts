// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of AddReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/68401
 * @since release 40, 2022-01-19
 */
export interface AddReplicationInstanceInput {
  /** Replication group to join, from DescribeReplicationGroup. */
  GroupId: string;
  /** Instance that joins, from DescribeInstances. */
  InstanceId: string;
  /** What the instance may do in the group. */
  InstanceRole: enums.ReplicationRole;
}

/**
 * Response of AddReplicationInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/68401
 * @since release 40, 2022-01-19
 */
export interface AddReplicationInstanceOutput {
  /** Task that adds the instance. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which AddReplicationInstance can fail, as its page lists them. */
export type AddReplicationInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.InstanceNameRuleError"
  | "InvalidParameterValue.NotRepeatBind"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "InvalidParameterValue.SpecNotExist"
  | "InvalidParameterValue.UnSupportedType"
  | "LimitExceeded.ExceedUpperLimit"
  | "LimitExceeded.InstanceNotEmpty"
  | "LimitExceeded.ReplicationGroupLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.LimitProxyVersion"
  | TencentRedisCommonErrorCode;
