// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of SetOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface SetOnlineMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The task, from CreateOnlineMigrationTask. */
  task_id: string;
  /** Whether changes are migrated too, after the full copy. */
  migration_method: enums.MigrationMethod;
  /**
   * Whether a broken connection is restored by itself. If changes can no longer be followed, auto
   * makes a full copy again, which takes bandwidth.
   */
  resume_mode: enums.ResumeMode;
  /**
   * Limit of the bandwidth of an incremental migration, 1 to 10240, as text. No limit when absent.
   *
   * In MB/s.
   */
  bandwidth_limit_mb?: string | undefined;
  /** The Redis that data comes from. */
  source_instance: structures.ConfigMigrationInstanceBody;
  /** The Redis that data goes into. */
  target_instance: structures.ConfigMigrationInstanceBody;
}

/**
 * Response of SetOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface SetOnlineMigrationTaskOutput {
  /** Id of the task. */
  id: string;
  /** Name of the task. */
  name: string;
  /** State of the task. The table lists only SUCCESS, FAILED, MIGRATING and TERMINATED. */
  status: enums.MigrationTaskStatus;
  /** What went wrong. Empty when nothing did. */
  error: string;
}

/** Codes with which SetOnlineMigrationTask can fail, as its page lists them. */
export type SetOnlineMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
