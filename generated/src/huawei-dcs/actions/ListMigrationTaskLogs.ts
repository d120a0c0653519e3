// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMigrationTaskLogs.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html
 */
export interface ListMigrationTaskLogsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the migration task, from ListMigrationTasks. */
  task_id: string;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
  /** Keeps entries of this level. */
  log_level?: enums.MigrationLogLevel | undefined;
}

/**
 * Response of ListMigrationTaskLogs.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html
 */
export interface ListMigrationTaskLogsOutput {
  /** Number of entries that match. */
  log_num: number;
  /** The entries of this page, one row each. */
  migration_logs: structures.MigrationLog[];
}

/** Codes with which ListMigrationTaskLogs can fail, as its page lists them. */
export type ListMigrationTaskLogsErrorCode = HuaweiDcsCommonErrorCode;
