// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html
 */
export interface DeleteOfflineKeyAnalysisTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the analysis, from ListOfflineKeyAnalysisTask. */
  task_id: string;
}

/**
 * Response of DeleteOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html
 */
export interface DeleteOfflineKeyAnalysisTaskOutput {
  /** Id of the analysis that was deleted. */
  task_id: string;
}

/** Codes with which DeleteOfflineKeyAnalysisTask can fail, as its page lists them. */
export type DeleteOfflineKeyAnalysisTaskErrorCode = HuaweiDcsCommonErrorCode;
