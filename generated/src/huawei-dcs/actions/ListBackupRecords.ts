// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListBackupRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackupRecordsInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Start of the period to look at, written yyyyMMddHHmmss.
   *
   * Time zone UTC.
   */
  begin_time?: string | undefined;
  /**
   * End of the period to look at, written yyyyMMddHHmmss.
   *
   * Time zone UTC.
   */
  end_time?: string | undefined;
  /** Page size. */
  limit?: number | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
}

/**
 * Response of ListBackupRecords. With status 204 it is empty.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackupRecordsOutput {
  /** Number of backups that match. */
  total_num?: number | undefined;
  /** The backups of this page, one row each. */
  backup_record_response?: structures.BackupRecordResponse[] | undefined;
}

/** Codes with which ListBackupRecords can fail, as its page lists them. */
export type ListBackupRecordsErrorCode = HuaweiDcsCommonErrorCode;
