// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteBackgroundTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteBackgroundTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The instance, from ListInstances. */
  instance_id: string;
  /** The task, from ListBackgroundTasks. */
  task_id: string;
}

/**
 * Response of DeleteBackgroundTask. With status 204 it is empty.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteBackgroundTaskOutput {
  /** Message of the service. Empty when all went well. */
  message?: string | undefined;
}

/** Codes with which DeleteBackgroundTask can fail, as its page lists them. */
export type DeleteBackgroundTaskErrorCode = HuaweiDcsCommonErrorCode;
