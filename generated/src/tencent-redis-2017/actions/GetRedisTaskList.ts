// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedis2017CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of GetRedisTaskList.
 *
 * @see https://cloud.tencent.com/document/product/239/8404
 * @deprecated Use describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetRedisTaskListInput {
  /** Page size. */
  limit: number;
  /** Index of the first row to return. */
  offset: number;
  /** Keeps only tasks of this instance, from DescribeRedis. */
  redisId?: string | undefined;
  /** Keeps only tasks of instances of this name. */
  redisName?: string | undefined;
  /**
   * Start of the period in which the task was submitted.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  beginTime?: string | undefined;
  /**
   * End of the period in which the task was submitted.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  endTime?: string | undefined;
  /** Keeps only tasks in one of these states. */
  taskStatus?: readonly enums.TaskStatus[] | undefined;
  /** Keeps only tasks of these kinds. The names differ from taskName of the rows. */
  taskType?: readonly enums.GetRedisTaskListTaskType[] | undefined;
}

/**
 * Response of GetRedisTaskList.
 *
 * @see https://cloud.tencent.com/document/product/239/8404
 * @deprecated Use describeTaskList of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface GetRedisTaskListOutput {
  /** Number of tasks that match. */
  totalCount: number;
  /** The tasks of this page, one row each. */
  redisTaskSet: structures.Task[];
}

/** Codes with which GetRedisTaskList can fail, as its page lists them. */
export type GetRedisTaskListErrorCode = "InvalidParameter" | TencentRedis2017CommonErrorCode;
