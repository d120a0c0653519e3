// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DownloadHotKey.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadHotKey.html
 */
export interface DownloadHotKeyInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the analysis, from ListHotKeyScanTasks. */
  task_id: string;
}

/**
 * Response of DownloadHotKey.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadHotKey.html
 */
export interface DownloadHotKeyOutput {
  /** The file, as the service sends it. */
  body: unknown;
}

/** Codes with which DownloadHotKey can fail, as its page lists them. */
export type DownloadHotKeyErrorCode = HuaweiDcsCommonErrorCode;
