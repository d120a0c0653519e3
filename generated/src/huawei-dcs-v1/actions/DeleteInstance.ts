// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of DeleteInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
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
 * @deprecated Use deleteInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type DeleteInstanceOutput = Record<string, never>;

/** Codes with which DeleteInstance can fail, as its page lists them. */
export type DeleteInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
