// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeBandwidthRange.
 *
 * @see https://cloud.tencent.com/document/api/239/90100
 * @since release 64, 2023-04-12
 */
export interface DescribeBandwidthRangeInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeBandwidthRange.
 *
 * @see https://cloud.tencent.com/document/api/239/90100
 * @since release 64, 2023-04-12
 */
export interface DescribeBandwidthRangeOutput {
  /** Standard bandwidth that each node was given at purchase. */
  BaseBandwidth: number;
  /** Bandwidth that was added to each shard on top of the standard one. */
  AddBandwidth: number;
  /** Least additional bandwidth that can be set. */
  MinAddBandwidth: number;
  /** Most additional bandwidth that can be set. */
  MaxAddBandwidth: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeBandwidthRange can fail, as its page lists them. */
export type DescribeBandwidthRangeErrorCode =
  | "AuthFailure"
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InvalidParameter.IllegalParameterError"
  | "InvalidParameter.InvalidParameter"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
