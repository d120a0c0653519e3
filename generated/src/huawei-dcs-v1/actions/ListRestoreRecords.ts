// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListRestoreRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListRestoreRecordsInput {
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
 * Response of ListRestoreRecords.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listRestoreRecords of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListRestoreRecordsOutput {
  /** The restorations of this page, one row each. */
  restore_record_response: structures.InstanceRestoreInfo[];
  /** Number of restorations that match. */
  total_num: number;
}

/** Codes with which ListRestoreRecords can fail, as its page lists them. */
export type ListRestoreRecordsErrorCode = HuaweiDcsV1CommonErrorCode;
