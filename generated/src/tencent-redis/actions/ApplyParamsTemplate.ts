// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ApplyParamsTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58753
 * @since release 35, 2021-07-16
 */
export interface ApplyParamsTemplateInput {
  /** Instances to change, from DescribeInstances. */
  InstanceIds: readonly string[];
  /** Template to apply, from DescribeParamTemplates. */
  TemplateId: string;
}

/**
 * Response of ApplyParamsTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58753
 * @since release 35, 2021-07-16
 */
export interface ApplyParamsTemplateOutput {
  /** Tasks that change the instances. */
  TaskIds: number[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ApplyParamsTemplate can fail, as its page lists them. */
export type ApplyParamsTemplateErrorCode =
  | "FailedOperation.SystemError"
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
  | TencentRedisCommonErrorCode;
