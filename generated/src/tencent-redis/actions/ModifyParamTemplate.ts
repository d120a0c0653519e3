// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58749
 * @since release 35, 2021-07-16
 */
export interface ModifyParamTemplateInput {
  /** Template to change, from DescribeParamTemplates. */
  TemplateId: string;
  /** New name of the template. */
  Name?: string | undefined;
  /** New remark on the template. */
  Description?: string | undefined;
  /** Parameters of the template with their new values. */
  ParamList?: readonly structures.InstanceParam[] | undefined;
}

/**
 * Response of ModifyParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58749
 * @since release 35, 2021-07-16
 */
export interface ModifyParamTemplateOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyParamTemplate can fail, as its page lists them. */
export type ModifyParamTemplateErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
