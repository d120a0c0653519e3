// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of DescribeTaskInfo.
 *
 * @see https://cloud.tencent.com/doc/api/260/1387
 * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeTaskInfoInput {
  /** Task to look up, requestId in the answer of the action that started it. */
  requestId: number;
}

/**
 * Response of DescribeTaskInfo.
 *
 * @see https://cloud.tencent.com/doc/api/260/1387
 * @deprecated Use describeTaskInfo of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface DescribeTaskInfoOutput {
  /** State of the task. */
  status: enums.TaskStatus;
}

/** Codes with which DescribeTaskInfo can fail, as its page lists them. */
export type DescribeTaskInfoErrorCode = "InvalidParameter" | TencentRedis2017CommonErrorCode;
