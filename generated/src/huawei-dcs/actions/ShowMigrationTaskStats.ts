// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowMigrationTaskStats.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowMigrationTaskStatsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The task, from ListMigrationTasks or CreateOnlineMigrationTask. */
  task_id: string;
}

/**
 * Response of ShowMigrationTaskStats.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowMigrationTaskStatsOutput {
  /**
   * Progress of the full copy.
   *
   * In %.
   */
  full_migration_progress: string;
  /** How far the target is behind the source while changes are copied; 0 when they are the same. */
  offset: string;
  /** Number of keys in the source. */
  source_dbsize: string;
  /** Number of keys in the target. */
  target_dbsize: string;
  /**
   * Rate at which keys are written to the target.
   *
   * In KB/s.
   */
  target_input_kbps: string;
  /** Operations a second on the target. */
  target_ops: string;
  /** Whether the migration is under way. */
  is_migrating: boolean;
}

/** Codes with which ShowMigrationTaskStats can fail, as its page lists them. */
export type ShowMigrationTaskStatsErrorCode = HuaweiDcsCommonErrorCode;
