// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyInstanceParams.
 *
 * @see https://cloud.tencent.com/document/api/239/34445
 * @since release 5, 2019-04-25
 */
export interface ModifyInstanceParamsInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** Parameters to set and their new values. */
  InstanceParams: readonly structures.InstanceParam[];
}

/**
 * Response of ModifyInstanceParams.
 *
 * @see https://cloud.tencent.com/document/api/239/34445
 * @since release 5, 2019-04-25
 */
export interface ModifyInstanceParamsOutput {
  /** True when the change succeeded, false when it failed. */
  Changed: boolean;
  /**
   * Task that makes the change.
   *
   * @since release 6, 2019-08-01
   */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceParams can fail, as its page lists them. */
export type ModifyInstanceParamsErrorCode =
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.CallOssError"
  | "ResourceUnavailable.InstanceConfError"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStateError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.LowVersion"
  | TencentRedisCommonErrorCode;
