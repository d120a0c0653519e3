// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorBigKeySizeDist.
 *
 * @see https://cloud.tencent.com/document/api/239/40601
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeySizeDistInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Day to look at. The page writes it like 20190219 in the text and like 2019-11-07 in its example. */
  Date: string;
}

/**
 * Response of DescribeInstanceMonitorBigKeySizeDist.
 *
 * @see https://cloud.tencent.com/document/api/239/40601
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeySizeDistOutput {
  /** The size bands, one row each. */
  Data: structures.DelayDistribution[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorBigKeySizeDist can fail, as its page lists them. */
export type DescribeInstanceMonitorBigKeySizeDistErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
