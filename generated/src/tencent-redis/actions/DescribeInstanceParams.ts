// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceParams.
 *
 * @see https://cloud.tencent.com/document/api/239/34448
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceParamsInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeInstanceParams.
 *
 * @see https://cloud.tencent.com/document/api/239/34448
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceParamsOutput {
  /** Number of parameters in all four lists together. */
  TotalCount: number;
  /** Parameters that take one value of a list. */
  InstanceEnumParam: structures.InstanceEnumParam[];
  /** Parameters that take a whole number. */
  InstanceIntegerParam: structures.InstanceIntegerParam[];
  /** Parameters that take text. */
  InstanceTextParam: structures.InstanceTextParam[];
  /**
   * Parameters that take any number of values of a list.
   *
   * @since release 6, 2019-08-01
   */
  InstanceMultiParam: structures.InstanceMultiParam[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceParams can fail, as its page lists them. */
export type DescribeInstanceParamsErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | TencentRedisCommonErrorCode;
