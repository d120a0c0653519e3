// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of RestoreInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface RestoreInstanceInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the backup, from ListBackupRecords. */
  backup_id: string;
  /** Remark for the record. */
  remark?: string | undefined;
}

/**
 * Response of RestoreInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface RestoreInstanceOutput {
  /** Id of the restoration. */
  restore_id: string;
}

/** Codes with which RestoreInstance can fail, as its page lists them. */
export type RestoreInstanceErrorCode = HuaweiDcsCommonErrorCode;
