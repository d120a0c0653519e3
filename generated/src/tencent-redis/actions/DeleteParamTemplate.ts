// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58751
 * @since release 35, 2021-07-16
 */
export interface DeleteParamTemplateInput {
  /** Template to delete, from DescribeParamTemplates. */
  TemplateId: string;
}

/**
 * Response of DeleteParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58751
 * @since release 35, 2021-07-16
 */
export interface DeleteParamTemplateOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DeleteParamTemplate can fail, as its page lists them. */
export type DeleteParamTemplateErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
