// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListRedislog.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListRedislog.html
 */
export interface ListRedislogInput {
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
  /** Kind of log; only run so far. */
  log_type: enums.ListRedislogLogType;
}

/**
 * Response of ListRedislog.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListRedislog.html
 */
export interface ListRedislogOutput {
  /** Number of files. */
  total_num: number;
  /** The files of this page, one row each. */
  file_list: structures.RunlogItem[];
}

/** Codes with which ListRedislog can fail, as its page lists them. */
export type ListRedislogErrorCode = HuaweiDcsCommonErrorCode;
