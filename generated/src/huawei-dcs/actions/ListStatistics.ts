// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListStatistics.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListStatisticsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of ListStatistics.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListStatisticsOutput {
  /** The running instances, one row each. */
  statistics: structures.InstanceStatistic[];
}

/** Codes with which ListStatistics can fail, as its page lists them. */
export type ListStatisticsErrorCode = HuaweiDcsCommonErrorCode;
