// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeTaskInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/30601
 * @since release 2, 2018-11-22
 */
export interface DescribeTaskInfoInput {
  /** Task to look up, from the answer of the action that started it or from DescribeTaskList. */
  TaskId: number;
}

/**
 * Response of DescribeTaskInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/30601
 * @since release 2, 2018-11-22
 */
export interface DescribeTaskInfoOutput {
  /** State of the task. */
  Status: enums.DescribeTaskInfoStatus;
  /**
   * When the task was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /** What the task does, as a Chinese text; DescribeTaskList has a code. */
  TaskType: string;
  /** Instance that the task works on. */
  InstanceId: string;
  /** Why the task failed. Empty while it runs, and after success. */
  TaskMessage: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeTaskInfo can fail, as its page lists them. */
export type DescribeTaskInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
