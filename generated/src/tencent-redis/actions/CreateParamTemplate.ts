// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58752
 * @since release 35, 2021-07-16
 */
export interface CreateParamTemplateInput {
  /** Name of the new template. */
  Name: string;
  /** Remark on the template. */
  Description?: string | undefined;
  /**
   * Engine version and architecture that the template is for. CKV and Redis 2.8 single-node (3, 4,
   * 5) are not offered.
   */
  ProductType?: enums.InstanceType | undefined;
  /** Template to copy from, from DescribeParamTemplates. */
  TemplateId?: string | undefined;
  /** Parameters with the values that the template gives them. */
  ParamList?: readonly structures.InstanceParam[] | undefined;
}

/**
 * Response of CreateParamTemplate.
 *
 * @see https://cloud.tencent.com/document/api/239/58752
 * @since release 35, 2021-07-16
 */
export interface CreateParamTemplateOutput {
  /** Id of the new template. */
  TemplateId: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CreateParamTemplate can fail, as its page lists them. */
export type CreateParamTemplateErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
