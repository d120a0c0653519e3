// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorHotKey.
 *
 * @see https://cloud.tencent.com/document/api/239/38920
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorHotKeyInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Time range to look at. */
  SpanType: enums.MonitorSpan;
}

/**
 * Response of DescribeInstanceMonitorHotKey.
 *
 * @see https://cloud.tencent.com/document/api/239/38920
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorHotKeyOutput {
  /** The hot keys, one row each. */
  Data: structures.HotKeyInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorHotKey can fail, as its page lists them. */
export type DescribeInstanceMonitorHotKeyErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
