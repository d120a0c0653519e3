// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DestroyPrepaidInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34439
 * @since release 5, 2019-04-25
 */
export interface DestroyPrepaidInstanceInput {
  /** Prepaid instance to return, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of DestroyPrepaidInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/34439
 * @since release 5, 2019-04-25
 */
export interface DestroyPrepaidInstanceOutput {
  /**
   * Order of the return.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /**
   * Order that was placed.
   *
   * @since 2025-10-29
   */
  DealName: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DestroyPrepaidInstance can fail, as its page lists them. */
export type DestroyPrepaidInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceDeleted"
  | "ResourceUnavailable.InstanceIsolated"
  | "ResourceUnavailable.InstanceNoDeal"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
