// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorTookDist.
 *
 * @see https://cloud.tencent.com/document/api/239/38918
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorTookDistInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Day to look at, written like 2019-11-07. */
  Date: string;
  /** Time range to look at. */
  SpanType: enums.MonitorSpan;
}

/**
 * Response of DescribeInstanceMonitorTookDist.
 *
 * @see https://cloud.tencent.com/document/api/239/38918
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorTookDistOutput {
  /** The latency bands, one row each. */
  Data: structures.DelayDistribution[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorTookDist can fail, as its page lists them. */
export type DescribeInstanceMonitorTookDistErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
