// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListConfigHistories.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
 */
export interface ListConfigHistoriesInput {
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
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
  limit?: number | undefined;
}

/**
 * Response of ListConfigHistories.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigHistories.html
 */
export interface ListConfigHistoriesOutput {
  /** Number of changes. */
  history_num: number;
  /** The changes of this page, one row each. */
  histories: structures.HistoryInfo[];
}

/** Codes with which ListConfigHistories can fail, as its page lists them. */
export type ListConfigHistoriesErrorCode = HuaweiDcsCommonErrorCode;
