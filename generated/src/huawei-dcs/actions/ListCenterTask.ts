// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListCenterTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListCenterTask.html
 */
export interface ListCenterTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
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
 * Response of ListCenterTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListCenterTask.html
 */
export interface ListCenterTaskOutput {
  /** Number of tasks, as a text. */
  task_count: string;
  /** The tasks of this page, one row each. */
  tasks: structures.ListCenterTasksResp[];
}

/** Codes with which ListCenterTask can fail, as its page lists them. */
export type ListCenterTaskErrorCode = HuaweiDcsCommonErrorCode;
