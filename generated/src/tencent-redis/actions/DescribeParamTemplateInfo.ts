// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeParamTemplateInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/58748
 * @since release 35, 2021-07-16
 */
export interface DescribeParamTemplateInfoInput {
  /** Template to show, from DescribeParamTemplates. */
  TemplateId: string;
}

/**
 * Response of DescribeParamTemplateInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/58748
 * @since release 35, 2021-07-16
 */
export interface DescribeParamTemplateInfoOutput {
  /** Number of parameters in the template. */
  TotalCount: number;
  /** Template that was asked for. */
  TemplateId: string;
  /** Name of the template. */
  Name: string;
  /** Engine version and architecture that the template is for. */
  ProductType: enums.InstanceType;
  /** Remark on the template. */
  Description: string;
  /** The parameters, one row each. */
  Items: structures.ParameterDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeParamTemplateInfo can fail, as its page lists them. */
export type DescribeParamTemplateInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | TencentRedisCommonErrorCode;
