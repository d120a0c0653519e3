// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of StopMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface StopMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The task, from ListMigrationTasks. */
  task_id: string;
}

/**
 * Response of StopMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface StopMigrationTaskOutput {
  /** Id of the migration. */
  task_id: string;
  /** Name of the migration. */
  task_name: string;
  /** Remark on the task. */
  description: string;
  /** State of the task. */
  status: enums.MigrationTaskStatus;
  /** Whether backup files are imported or a running Redis is migrated. */
  migration_type: enums.MigrationType;
  /** Whether changes are migrated too, after the full copy. */
  migration_method: enums.MigrationMethod;
  /**
   * Private address of the migration machine, in the VPC of source and target. Put it on their
   * whitelists.
   */
  ecs_tenant_private_ip: string;
  /** Files of a backup import. */
  backup_files: structures.BackupFilesBody;
  /** Network between source and target. */
  network_type: enums.MigrationNetworkType;
  /** Source of an online migration. */
  source_instance: structures.SourceInstanceBody;
  /** Instance that the data goes into. */
  target_instance: structures.TargetInstanceBody;
  /** When the task was created. */
  created_at: string;
  /** When the task was completed. */
  updated_at: string;
  /** When the migration machine was released. */
  released_at: string;
  /** A version; the document does not say of what. */
  version: string;
  /** Whether a broken connection is restored by itself. */
  resume_mode: enums.ResumeMode;
  /** Features that the task supports. */
  supported_features: string[];
  /** Id of the VPC on the tenant's side. */
  tenant_vpc_id: string;
  /** Id of the subnet on the tenant's side. */
  tenant_subnet_id: string;
  /** Id of the security group on the tenant's side. */
  tenant_security_group_id: string;
  /**
   * Most bandwidth that the migration may take.
   *
   * In MB/s.
   */
  bandwidth_limit_mb: string;
  /** State of the task while addresses are exchanged (EXCHANGING); absent otherwise. */
  task_status: string;
}

/** Codes with which StopMigrationTask can fail, as its page lists them. */
export type StopMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
