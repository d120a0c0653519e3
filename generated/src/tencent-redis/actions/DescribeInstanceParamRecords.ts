// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceParamRecords.
 *
 * @see https://cloud.tencent.com/document/api/239/34449
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceParamRecordsInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Page size: changes that one call returns at most. */
  Limit?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
}

/**
 * Response of DescribeInstanceParamRecords.
 *
 * @see https://cloud.tencent.com/document/api/239/34449
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceParamRecordsOutput {
  /** Number of changes in all, over all pages. */
  TotalCount: number;
  /** The changes of this page, one row each. */
  InstanceParamHistory: structures.InstanceParamHistory[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceParamRecords can fail, as its page lists them. */
export type DescribeInstanceParamRecordsErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | TencentRedisCommonErrorCode;
