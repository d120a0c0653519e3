// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of BatchRestartOnlineMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html
 * @since 2025-06-19
 */
export interface BatchRestartOnlineMigrationTasksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Ids of the tasks to restart, from ListMigrationTasks.
   *
   * At least 1 item.
   */
  migration_tasks: readonly string[];
}

/**
 * Response of BatchRestartOnlineMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html
 * @since 2025-06-19
 */
export interface BatchRestartOnlineMigrationTasksOutput {
  /** What became of each order, one row a task. */
  migration_tasks: structures.BatchRestartMigrationTaskResult[];
}

/** Codes with which BatchRestartOnlineMigrationTasks can fail, as its page lists them. */
export type BatchRestartOnlineMigrationTasksErrorCode = HuaweiDcsCommonErrorCode;
