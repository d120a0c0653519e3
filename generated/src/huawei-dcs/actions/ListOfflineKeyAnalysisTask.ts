// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html
 */
export interface ListOfflineKeyAnalysisTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Index of the first row to return.
   *
   * At least 0; default 0.
   */
  offset?: number | undefined;
  /**
   * Page size.
   *
   * At least 0; default 10.
   */
  limit?: number | undefined;
  /** Keeps analyses in this state. */
  status?: enums.ScanStatus | undefined;
}

/**
 * Response of ListOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html
 */
export interface ListOfflineKeyAnalysisTaskOutput {
  /** Instance that was analysed. */
  instance_id: string;
  /** Number of analyses that match. */
  total: number;
  /** The analyses of this page, one row each. */
  records: structures.OfflineKeyAnalysisRecord[];
}

/** Codes with which ListOfflineKeyAnalysisTask can fail, as its page lists them. */
export type ListOfflineKeyAnalysisTaskErrorCode = HuaweiDcsCommonErrorCode;
