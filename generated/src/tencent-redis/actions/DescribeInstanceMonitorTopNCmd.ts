// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorTopNCmd.
 *
 * @see https://cloud.tencent.com/document/api/239/38917
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorTopNCmdInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Time range to look at. */
  SpanType: enums.MonitorSpan;
}

/**
 * Response of DescribeInstanceMonitorTopNCmd.
 *
 * @see https://cloud.tencent.com/document/api/239/38917
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceMonitorTopNCmdOutput {
  /** The commands, one row each. */
  Data: structures.SourceCommand[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorTopNCmd can fail, as its page lists them. */
export type DescribeInstanceMonitorTopNCmdErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
