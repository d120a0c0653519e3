// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateBandwidth.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
 * @since 2024-12-19
 */
export interface UpdateBandwidthInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** The shards to change, one row each. */
  group_bandwidths?: readonly structures.UpdateGroupBandwidthInfoRequest[] | undefined;
}

/**
 * Response of UpdateBandwidth.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBandwidth.html
 * @since 2024-12-19
 */
export interface UpdateBandwidthOutput {
  /** Text that the service responds with, not an object. */
  body: string;
}

/** Codes with which UpdateBandwidth can fail, as its page lists them. */
export type UpdateBandwidthErrorCode = HuaweiDcsCommonErrorCode;
