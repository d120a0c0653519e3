// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html
 */
export interface UpdateMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the migration task, from ListMigrationTasks. */
  task_id: string;
  /** What happens when the connection breaks. */
  resume_mode?: enums.ResumeMode | undefined;
}

/**
 * Response of UpdateMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html
 */
export interface UpdateMigrationTaskOutput {
  /** Text that the service responds with, not an object. */
  body: string;
}

/** Codes with which UpdateMigrationTask can fail, as its page lists them. */
export type UpdateMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
