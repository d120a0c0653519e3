// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowConfigHistoryDetail.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
 */
export interface ShowConfigHistoryDetailInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the change, from ListConfigHistories. */
  history_id: string;
}

/**
 * Response of ShowConfigHistoryDetail.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html
 */
export interface ShowConfigHistoryDetailOutput {
  /** The change. Its form is not documented, so it comes as the service sends it. */
  body: unknown;
}

/** Codes with which ShowConfigHistoryDetail can fail, as its page lists them. */
export type ShowConfigHistoryDetailErrorCode = HuaweiDcsCommonErrorCode;
