// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Tasks to delete, from ListMigrationTasks. */
  task_id_list: readonly string[];
}

/**
 * Response of DeleteMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteMigrationTaskOutput {
  /** Tasks that were deleted. */
  task_id_list: string[];
}

/** Codes with which DeleteMigrationTask can fail, as its page lists them. */
export type DeleteMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
