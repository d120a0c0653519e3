// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateBackup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateBackupInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Remark for the record. */
  remark?: string | undefined;
  /** Format of the backup file. */
  backup_format?: enums.BackupFormat | undefined;
}

/**
 * Response of CreateBackup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateBackupOutput {
  /** Id of the new backup. */
  backup_id: string;
}

/** Codes with which CreateBackup can fail, as its page lists them. */
export type CreateBackupErrorCode = HuaweiDcsCommonErrorCode;
