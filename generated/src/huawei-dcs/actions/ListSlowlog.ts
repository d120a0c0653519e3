// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListSlowlog.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListSlowlogInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The instance, from ListInstances. */
  instance_id: string;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
  /**
   * Member that the rows are sorted by.
   *
   * Default "start_time".
   */
  sort_key?: enums.ListSlowlogSortKey | undefined;
  /**
   * Direction of the sorting.
   *
   * Default "desc".
   */
  sort_dir?: enums.ListSlowlogSortDir | undefined;
  /**
   * Start of the period, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  start_time: string;
  /**
   * End of the period, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  end_time: string;
  /**
   * Keeps slow commands of these nodes.
   *
   * @since 2025-06-26
   */
  role?: enums.ListSlowlogRole | undefined;
}

/**
 * Response of ListSlowlog.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListSlowlogOutput {
  /** Number of slow commands in the period. */
  total_num: number;
  /** Number of rows. */
  count: number;
  /** The slow commands of this page, one row each. */
  slowlogs: structures.SlowlogItem[];
}

/** Codes with which ListSlowlog can fail, as its page lists them. */
export type ListSlowlogErrorCode = HuaweiDcsCommonErrorCode;
