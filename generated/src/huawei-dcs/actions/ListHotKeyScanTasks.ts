// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListHotKeyScanTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html
 */
export interface ListHotKeyScanTasksInput {
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
  /** Keeps analyses in this state. */
  status?: enums.ScanStatus | undefined;
}

/**
 * Response of ListHotKeyScanTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html
 */
export interface ListHotKeyScanTasksOutput {
  /** Instance that was analysed. */
  instance_id: string;
  /** Number of analyses that match. */
  count: number;
  /** The analyses of this page, one row each. */
  records: structures.RecordsResponse[];
}

/** Codes with which ListHotKeyScanTasks can fail, as its page lists them. */
export type ListHotKeyScanTasksErrorCode = HuaweiDcsCommonErrorCode;
