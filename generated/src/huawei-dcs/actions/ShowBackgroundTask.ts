// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowBackgroundTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowBackgroundTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The instance, from ListInstances. */
  instance_id: string;
  /** The task, from ListBackgroundTasks. */
  task_id: string;
}

/**
 * Response of ShowBackgroundTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowBackgroundTaskOutput {
  /**
   * Progress of the whole task.
   *
   * In %.
   */
  progress: number;
  /**
   * Time that is left.
   *
   * In seconds.
   */
  remain_time: number;
  /** The steps, one row each. */
  step_details: structures.StepDetail[];
}

/** Codes with which ShowBackgroundTask can fail, as its page lists them. */
export type ShowBackgroundTaskErrorCode = HuaweiDcsCommonErrorCode;
