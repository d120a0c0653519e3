// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowBandwidths.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
 * @since 2024-12-19
 */
export interface ShowBandwidthsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ShowBandwidths.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowBandwidths.html
 * @since 2024-12-19
 */
export interface ShowBandwidthsOutput {
  /**
   * Bandwidth of the whole instance at the moment.
   *
   * In Mbit/s.
   */
  bandwidth: number;
  /**
   * Largest bandwidth that the instance may have.
   *
   * In Mbit/s.
   */
  max_bandwidth: number;
  /** Whether UpdateBandwidth can change it. */
  allow_modify: boolean;
  /** The shards, one row each. */
  group_bandwidths: structures.GroupBandwidthInfo[];
}

/** Codes with which ShowBandwidths can fail, as its page lists them. */
export type ShowBandwidthsErrorCode = HuaweiDcsCommonErrorCode;
