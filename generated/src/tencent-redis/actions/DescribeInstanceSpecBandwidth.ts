// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeInstanceSpecBandwidth.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 * @since release 78, 2024-06-17
 */
export type DescribeInstanceSpecBandwidthInput = Record<string, never>;

/**
 * Response of DescribeInstanceSpecBandwidth.
 *
 * @see https://cloud.tencent.com/document/api/239/107302
 * @since release 78, 2024-06-17
 */
export interface DescribeInstanceSpecBandwidthOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceSpecBandwidth can fail, as its page lists them. */
export type DescribeInstanceSpecBandwidthErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
