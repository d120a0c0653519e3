// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteCenterTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html
 */
export interface DeleteCenterTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the task, from ListCenterTask. */
  task_id: string;
  /** Leave it out. */
  message?: string | undefined;
}

/**
 * Response of DeleteCenterTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html
 */
export type DeleteCenterTaskOutput = Record<string, never>;

/** Codes with which DeleteCenterTask can fail, as its page lists them. */
export type DeleteCenterTaskErrorCode = HuaweiDcsCommonErrorCode;
