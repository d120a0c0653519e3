// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of CreateReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/68400
 * @since release 40, 2022-01-19
 */
export interface CreateReplicationGroupInput {
  /** Instance that becomes the primary, from DescribeInstances. */
  InstanceId: string;
  /**
   * Name of the group: Chinese characters, letters, digits, underscores and hyphens.
   *
   * From 2 to 64 characters.
   */
  GroupName?: string | undefined;
  /** Remark on the group. */
  Remark?: string | undefined;
}

/**
 * Answer of CreateReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/68400
 * @since release 40, 2022-01-19
 */
export interface CreateReplicationGroupOutput {
  /** Task that creates the group. */
  TaskId: number;
  /**
   * Replication group that is created.
   *
   * @since release 92, 2025-09-19
   */
  GroupId: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CreateReplicationGroup can fail, as its page lists them. */
export type CreateReplicationGroupErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.InstanceNameRuleError"
  | "InvalidParameterValue.NotRepeatBind"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "InvalidParameterValue.SpecNotExist"
  | "InvalidParameterValue.UnSupportedType"
  | "LimitExceeded.InstanceNotEmpty"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnsupportedOperation.LimitProxyVersion"
  | TencentRedisCommonErrorCode;
