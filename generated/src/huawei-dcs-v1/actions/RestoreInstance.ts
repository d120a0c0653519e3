// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of RestoreInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface RestoreInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Remark for the record. */
  remark?: string | undefined;
  /** Id of the backup, from ListBackupRecords. */
  backup_id: string;
}

/**
 * Response of RestoreInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restoreInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface RestoreInstanceOutput {
  /** Id of the restoration. */
  restore_id: string;
}

/** Codes with which RestoreInstance can fail, as its page lists them. */
export type RestoreInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
