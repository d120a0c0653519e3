// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of BatchStopMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchStopMigrationTasksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Ids of the tasks to stop, from ListMigrationTasks. */
  migration_tasks: readonly string[];
}

/**
 * Response of BatchStopMigrationTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchStopMigrationTasksOutput {
  /** What became of the order, one row for each task. */
  migration_tasks: structures.StopMigrationTaskResult[];
}

/** Codes with which BatchStopMigrationTasks can fail, as its page lists them. */
export type BatchStopMigrationTasksErrorCode = HuaweiDcsCommonErrorCode;
