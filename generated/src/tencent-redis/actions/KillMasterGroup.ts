// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of KillMasterGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/58399
 * @since release 33, 2021-07-09
 */
export interface KillMasterGroupInput {
  /** Instance whose masters fail, from DescribeInstances. */
  InstanceId: string;
  /**
   * Access password of the instance; leave it out when the instance is password-free.
   *
   * From 8 to 64 characters; secret.
   */
  Password?: string | undefined;
  /**
   * Shards of a cluster that fail: ClusterId of the Redis nodes in DescribeInstanceNodeInfo.
   *
   * @since release 39, 2022-01-18
   */
  ShardIds?: readonly number[] | undefined;
}

/**
 * Response of KillMasterGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/58399
 * @since release 33, 2021-07-09
 */
export interface KillMasterGroupOutput {
  /** Task that simulates the failure. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which KillMasterGroup can fail, as its page lists them. */
export type KillMasterGroupErrorCode =
  | "AuthFailure"
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.InternalError"
  | "InvalidParameter.IllegalParameterError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.PasswordEmpty"
  | "InvalidParameterValue.PasswordError"
  | "InvalidParameterValue.PasswordRuleError"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceNotSupportOperation"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
