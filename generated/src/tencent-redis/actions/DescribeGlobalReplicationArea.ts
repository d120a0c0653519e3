// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeGlobalReplicationArea.
 *
 * @see https://cloud.tencent.com/document/api/239/107301
 * @since release 78, 2024-06-17
 */
export type DescribeGlobalReplicationAreaInput = Record<string, never>;

/**
 * Response of DescribeGlobalReplicationArea.
 *
 * @see https://cloud.tencent.com/document/api/239/107301
 * @since release 78, 2024-06-17
 */
export interface DescribeGlobalReplicationAreaOutput {
  /** The regions, one row each with its zones. */
  AvailableRegions: structures.AvailableRegion[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeGlobalReplicationArea can fail, as its page lists them. */
export type DescribeGlobalReplicationAreaErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.CamAuthOssResponseReturnCodeError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
