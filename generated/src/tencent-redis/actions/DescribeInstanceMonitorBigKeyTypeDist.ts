// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorBigKeyTypeDist.
 *
 * @see https://cloud.tencent.com/document/api/239/38921
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeyTypeDistInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Day to look at. The page writes it like 20190219 in the text and like 2019-11-07 in its example. */
  Date: string;
}

/**
 * Response of DescribeInstanceMonitorBigKeyTypeDist.
 *
 * @see https://cloud.tencent.com/document/api/239/38921
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeyTypeDistOutput {
  /** The data types, one row each. */
  Data: structures.BigKeyTypeInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorBigKeyTypeDist can fail, as its page lists them. */
export type DescribeInstanceMonitorBigKeyTypeDistErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
