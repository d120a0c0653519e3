// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of StopMigrationTaskSync.
 *
 * @see https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html
 */
export interface StopMigrationTaskSyncInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the migration task, from ListMigrationTasks. */
  task_id: string;
}

/**
 * Response of StopMigrationTaskSync.
 *
 * @see https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html
 */
export type StopMigrationTaskSyncOutput = Record<string, never>;

/** Codes with which StopMigrationTaskSync can fail, as its page lists them. */
export type StopMigrationTaskSyncErrorCode = HuaweiDcsCommonErrorCode;
