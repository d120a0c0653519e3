// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteBackupFile.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteBackupFileInput {
  /** Id of the backup, from ListBackupRecords. */
  backup_id: string;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of DeleteBackupFile.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type DeleteBackupFileOutput = Record<string, never>;

/** Codes with which DeleteBackupFile can fail, as its page lists them. */
export type DeleteBackupFileErrorCode = HuaweiDcsCommonErrorCode;
