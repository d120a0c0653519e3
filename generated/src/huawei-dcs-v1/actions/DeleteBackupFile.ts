// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of DeleteBackupFile.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface DeleteBackupFileInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the backup, from ListBackupRecords. */
  backup_id: string;
}

/**
 * Response of DeleteBackupFile.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteBackupFile of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface DeleteBackupFileOutput {
  /** The result in words; may be empty. */
  message: string;
}

/** Codes with which DeleteBackupFile can fail, as its page lists them. */
export type DeleteBackupFileErrorCode = HuaweiDcsV1CommonErrorCode;
