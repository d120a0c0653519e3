// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeProductInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/30600
 * @since release 2, 2018-11-22
 */
export type DescribeProductInfoInput = Record<string, never>;

/**
 * Response of DescribeProductInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/30600
 * @since release 2, 2018-11-22
 */
export interface DescribeProductInfoOutput {
  /** All regions, whichever region the request names. */
  RegionSet: structures.RegionConf[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeProductInfo can fail, as its page lists them. */
export type DescribeProductInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
