// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of StartupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/39415
 * @since release 11, 2019-11-21
 */
export interface StartupInstanceInput {
  /** Isolated instance, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of StartupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/39415
 * @since release 11, 2019-11-21
 */
export interface StartupInstanceOutput {
  /**
   * Task of the operation; the state of the instance tells more reliably when it is done.
   *
   * @deprecated Since release 87 (2025-05-13). Do not wait for the task; the Status that
   * DescribeInstances returns shows whether the instance is back.
   */
  TaskId?: number | undefined;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which StartupInstance can fail, as its page lists them. */
export type StartupInstanceErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | TencentRedisCommonErrorCode;
