// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListRestoreRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListRestoreRecordsInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Start of the period to look at, written yyyyMMddHHmmss. */
  begin_time?: string | undefined;
  /** End of the period to look at, written yyyyMMddHHmmss. */
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
 * Response of ListRestoreRecords. With status 204 it is empty.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListRestoreRecordsOutput {
  /** The restorations of this page, one row each. */
  restore_record_response?: structures.InstanceRestoreInfo[] | undefined;
  /** Number of restorations that match. */
  total_num?: number | undefined;
}

/** Codes with which ListRestoreRecords can fail, as its page lists them. */
export type ListRestoreRecordsErrorCode = HuaweiDcsCommonErrorCode;
