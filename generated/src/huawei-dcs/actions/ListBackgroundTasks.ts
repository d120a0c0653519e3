// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListBackgroundTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackgroundTasksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The instance, from ListInstances. */
  instance_id: string;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
  /**
   * Start of the period, written yyyyMMddHHmmss.
   *
   * Time zone UTC.
   */
  start_time?: string | undefined;
  /**
   * End of the period, written yyyyMMddHHmmss.
   *
   * Time zone UTC.
   */
  end_time?: string | undefined;
}

/**
 * Response of ListBackgroundTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackgroundTasksOutput {
  /** Number of tasks. */
  task_count: string;
  /** The tasks of this page, one row each. */
  tasks: structures.SingleBackgroundTask[];
}

/** Codes with which ListBackgroundTasks can fail, as its page lists them. */
export type ListBackgroundTasksErrorCode = HuaweiDcsCommonErrorCode;
