// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListMigrationTasksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
  /** Name of the task. */
  name?: string | undefined;
}

/**
 * Response of ListMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListMigrationTasksOutput {
  /** Number of tasks. */
  count: number;
  /** The tasks of this page, one row each. */
  migration_tasks: structures.MigrationTaskList[];
}

/** Codes with which ListMigrationTasks can fail, as its page lists them. */
export type ListMigrationTasksErrorCode = HuaweiDcsCommonErrorCode;
