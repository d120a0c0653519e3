// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceMonitorSIP.
 *
 * @see https://cloud.tencent.com/document/api/239/38919
 * @since release 9, 2019-11-01
 * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
 * sources of access.
 */
export interface DescribeInstanceMonitorSIPInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeInstanceMonitorSIP.
 *
 * @see https://cloud.tencent.com/document/api/239/38919
 * @since release 9, 2019-11-01
 * @deprecated Taken offline; call DescribeProxyProcessStatistics of the product DBbrain for the
 * sources of access.
 */
export interface DescribeInstanceMonitorSIPOutput {
  /** The client addresses, one row each. */
  Data: structures.SourceInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceMonitorSIP can fail, as its page lists them. */
export type DescribeInstanceMonitorSIPErrorCode =
  "FailedOperation.RedoFlowFailed" | TencentRedisCommonErrorCode;
