// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DestroyPostpaidInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34440
 * @since release 5, 2019-04-25
 */
export interface DestroyPostpaidInstanceInput {
  /** Pay-as-you-go instance to terminate, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DestroyPostpaidInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34440
 * @since release 5, 2019-04-25
 */
export interface DestroyPostpaidInstanceOutput {
  /** Task that terminates the instance. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DestroyPostpaidInstance can fail, as its page lists them. */
export type DestroyPostpaidInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
