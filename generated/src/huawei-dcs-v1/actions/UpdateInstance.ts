// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface UpdateInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * New name of the instance. A Chinese or English letter comes first.
   *
   * From 4 to 64 characters.
   */
  name?: string | undefined;
  /**
   * New description of the instance.
   *
   * At most 1024 characters.
   */
  description?: string | undefined;
  /** New backup policy; for master/standby instances and clusters. */
  instance_backup_policy?: structures.BackupPolicy | undefined;
  /**
   * Start of the maintenance window, from ListMaintenanceWindows. Give it together with
   * maintain_end, or neither.
   */
  maintain_begin?: enums.MaintainTime | undefined;
  /** End of the maintenance window, four hours after its start. */
  maintain_end?: enums.MaintainTime | undefined;
  /** Id of the new security group. Only for Redis 3.0. */
  security_group_id?: string | undefined;
}

/**
 * Response of UpdateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type UpdateInstanceOutput = Record<string, never>;

/** Codes with which UpdateInstance can fail, as its page lists them. */
export type UpdateInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
