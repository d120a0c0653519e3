// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Name of the new migration. */
  task_name: string;
  /** Remark on the task. */
  description?: string | undefined;
  /** Kind of the task. Online migration (online_migration) is no longer accepted here. */
  migration_type: enums.CreateMigrationTaskMigrationType;
  /** Whether changes are migrated too, after the full copy. */
  migration_method: enums.MigrationMethod;
  /** The files to import. Needed for an import. */
  backup_files?: structures.BackupFilesBody | undefined;
  /** Network between source and target of an online migration, which is no longer created here. */
  network_type?: enums.MigrationNetworkType | undefined;
  /** Source of an online migration, which is no longer created here. */
  source_instance?: structures.SourceInstanceBody | undefined;
  /** Instance that the data goes into. */
  target_instance: structures.TargetInstanceBody;
}

/**
 * Response of CreateMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateMigrationTaskOutput {
  /** Id of the task, as ShowMigrationTask takes it. */
  id: string;
  /** Name of the task. */
  name: string;
  /** State of the task. The table lists only SUCCESS, FAILED, MIGRATING and TERMINATED. */
  status: enums.MigrationTaskStatus;
  /** What went wrong. Empty when nothing did. */
  error: string;
}

/** Codes with which CreateMigrationTask can fail, as its page lists them. */
export type CreateMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
