// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowExpireKeyScanInfo.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html
 */
export interface ShowExpireKeyScanInfoInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
  /** Keeps scans in this state. */
  status?: enums.ScanStatus | undefined;
}

/**
 * Response of ShowExpireKeyScanInfo.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html
 */
export interface ShowExpireKeyScanInfoOutput {
  /** The scans of this page, one row each. */
  records: structures.SimpleKeyScanRecord[];
  /** Instance that was scanned. */
  instance_id: string;
  /** Number of scans that match. */
  total: number;
  /** Number of scans on this page. */
  count: number;
}

/** Codes with which ShowExpireKeyScanInfo can fail, as its page lists them. */
export type ShowExpireKeyScanInfoErrorCode = HuaweiDcsCommonErrorCode;
