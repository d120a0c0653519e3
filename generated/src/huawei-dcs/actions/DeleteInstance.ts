// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DeleteInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of DeleteInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type DeleteInstanceOutput = Record<string, never>;

/** Codes with which DeleteInstance can fail, as its page lists them. */
export type DeleteInstanceErrorCode = HuaweiDcsCommonErrorCode;
