// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateInstanceBandwidth.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
 */
export interface UpdateInstanceBandwidthInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of UpdateInstanceBandwidth.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidth.html
 */
export type UpdateInstanceBandwidthOutput = Record<string, never>;

/** Codes with which UpdateInstanceBandwidth can fail, as its page lists them. */
export type UpdateInstanceBandwidthErrorCode = HuaweiDcsCommonErrorCode;
