// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListBackupRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListBackupRecordsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Number of the first row to return; the first of all is 1.
   *
   * Default 1.
   */
  start?: number | undefined;
  /**
   * Page size.
   *
   * At least 1; default 10.
   */
  limit?: number | undefined;
  /** Start of the period to look at, written yyyyMMddHHmmss. */
  beginTime?: string | undefined;
  /** End of the period to look at, written yyyyMMddHHmmss. */
  endTime?: string | undefined;
}

/**
 * Response of ListBackupRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listBackupRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListBackupRecordsOutput {
  /** The backups of this page, one row each. */
  backup_record_response: structures.BackupRecordResponse[];
  /** Number of backups that match. */
  total_num: number;
}

/** Codes with which ListBackupRecords can fail, as its page lists them. */
export type ListBackupRecordsErrorCode = HuaweiDcsV1CommonErrorCode;
