// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of CreateBackup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface CreateBackupInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Remark for the record. */
  remark?: string | undefined;
}

/**
 * Response of CreateBackup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createBackup of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface CreateBackupOutput {
  /** Id of the new backup. */
  backup_id: string;
}

/** Codes with which CreateBackup can fail, as its page lists them. */
export type CreateBackupErrorCode = HuaweiDcsV1CommonErrorCode;
