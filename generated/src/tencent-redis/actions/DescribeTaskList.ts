// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeTaskList.
 *
 * @see https://cloud.tencent.com/document/api/239/39374
 * @since release 10, 2019-11-19
 */
export interface DescribeTaskListInput {
  /** Keeps only tasks of this instance, from DescribeInstances. */
  InstanceId?: string | undefined;
  /** Keeps only tasks of instances with this name. */
  InstanceName?: string | undefined;
  /**
   * Page size: tasks that one call returns at most.
   *
   * At most 100; default 20.
   */
  Limit?: number | undefined;
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * Default 0.
   */
  Offset?: number | undefined;
  /**
   * Kept tasks of instances in these projects; ignored now.
   *
   * @deprecated Since 2025-07-15. The vendor ignores it now.
   */
  ProjectIds?: readonly number[] | undefined;
  /** Keeps only tasks of these kinds. */
  TaskTypes?: readonly enums.TaskType[] | undefined;
  /**
   * Start of the period in which tasks ran. It lies within the last 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  BeginTime?: string | undefined;
  /**
   * End of the period in which tasks ran. It lies within the last 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime?: string | undefined;
  /**
   * For the vendor's own use. To filter by state use Result.
   *
   * For the vendor's own use.
   */
  TaskStatus?: readonly number[] | undefined;
  /**
   * Keeps only tasks in one of these states.
   *
   * @since release 47, 2022-06-16
   */
  Result?: readonly enums.TaskResult[] | undefined;
  /**
   * Accounts that started the tasks, as numbers.
   *
   * @since release 47, 2022-06-16
   * @deprecated Since release 87 (2025-05-13). Superseded by the input that takes the account ids as
   * strings. Use OperateUin instead.
   */
  OperatorUin?: readonly number[] | undefined;
  /**
   * Keeps only tasks that these accounts (UIN) started.
   *
   * @since release 48, 2022-07-06
   */
  OperateUin?: readonly string[] | undefined;
}

/**
 * Answer of DescribeTaskList.
 *
 * @see https://cloud.tencent.com/document/api/239/39374
 * @since release 10, 2019-11-19
 */
export interface DescribeTaskListOutput {
  /** Number of tasks that match. */
  TotalCount: number;
  /** The tasks of this page, one row each. */
  Tasks: structures.TaskInfoDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeTaskList can fail, as its page lists them. */
export type DescribeTaskListErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
