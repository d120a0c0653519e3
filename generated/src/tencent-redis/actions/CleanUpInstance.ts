// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of CleanUpInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34442
 * @since release 5, 2019-04-25
 */
export interface CleanUpInstanceInput {
  /** Instance in the recycle bin (status -2 in DescribeInstances). */
  InstanceId: string;
}

/**
 * Response of CleanUpInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34442
 * @since release 5, 2019-04-25
 */
export interface CleanUpInstanceOutput {
  /** Task that takes the instance offline. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CleanUpInstance can fail, as its page lists them. */
export type CleanUpInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | TencentRedisCommonErrorCode;
