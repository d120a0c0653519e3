// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface UpdateInstanceInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * New name of the instance.
   *
   * From 4 to 64 characters.
   */
  name?: string | undefined;
  /**
   * New description of the instance.
   *
   * From 0 to 1024 characters.
   */
  description?: string | undefined;
  /**
   * New port, for instances that can change it.
   *
   * From 1 to 65535.
   */
  port?: number | undefined;
  /** New names of commands. */
  rename_commands?: structures.RenameCommandResp | undefined;
  /**
   * Start of the maintenance window, on the full hour, from ListMaintenanceWindows. Give it together
   * with maintain_end, or neither.
   *
   * Time zone UTC.
   */
  maintain_begin?: string | undefined;
  /**
   * End of the maintenance window, one hour after its start.
   *
   * Time zone UTC.
   */
  maintain_end?: string | undefined;
  /** Id of the new security group. Only for Redis 3.0. */
  security_group_id?: string | undefined;
  /** New backup policy; for master/standby instances and clusters. */
  instance_backup_policy?: structures.BackupPolicy | undefined;
}

/**
 * Response of UpdateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type UpdateInstanceOutput = Record<string, never>;

/** Codes with which UpdateInstance can fail, as its page lists them. */
export type UpdateInstanceErrorCode = HuaweiDcsCommonErrorCode;
