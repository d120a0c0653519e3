// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorBigKey.
 *
 * @see https://cloud.tencent.com/document/api/239/38922
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeyInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Which keys are listed. */
  ReqType: enums.DescribeInstanceMonitorBigKeyReqType;
  /** Day to look at, written like 20191101. */
  Date: string;
}

/**
 * Response of DescribeInstanceMonitorBigKey.
 *
 * @see https://cloud.tencent.com/document/api/239/38922
 * @since release 9, 2019-11-01
 * @deprecated Since 2022-10-31. Taken offline on that day, as announced in
 * https://cloud.tencent.com/document/product/239/81005.
 */
export interface DescribeInstanceMonitorBigKeyOutput {
  /** The big keys, one row each. */
  Data: structures.BigKeyInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorBigKey can fail, as its page lists them. */
export type DescribeInstanceMonitorBigKeyErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
