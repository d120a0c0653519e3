// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateInstanceBandwidthAutoScalingPolicy.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
 * @since 2024-12-19
 */
export interface UpdateInstanceBandwidthAutoScalingPolicyInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Time over which the use of the bandwidth is averaged, as a text.
   *
   * In minutes.
   */
  window_size: enums.BandwidthWindow;
  /**
   * Average use at which the bandwidth is expanded, as a text.
   *
   * In %.
   */
  bandwidth_usage_upper_threshold: enums.BandwidthUpperThreshold;
  /**
   * Shortest time between two expansions; 0 for none.
   *
   * From 0 to 86400; in seconds.
   */
  scale_out_cooldown: number;
  /**
   * Whether the bandwidth shrinks again by itself. Not in use yet.
   *
   * Default false.
   */
  scale_in_enabled?: boolean | undefined;
  /**
   * Average use at which the bandwidth shrinks again. Not in use yet.
   *
   * In %.
   */
  bandwidth_usage_lower_threshold?: enums.BandwidthLowerThreshold | undefined;
  /**
   * Shortest time between two reductions. Not in use yet.
   *
   * From 0 to 86400; in seconds; default 300.
   */
  scale_in_cooldown?: number | undefined;
}

/**
 * Response of UpdateInstanceBandwidthAutoScalingPolicy.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceBandwidthAutoScalingPolicy.html
 * @since 2024-12-19
 */
export interface UpdateInstanceBandwidthAutoScalingPolicyOutput {
  /**
   * Time over which the use of the bandwidth is averaged, as a text.
   *
   * In minutes.
   */
  window_size: enums.BandwidthWindow;
  /**
   * Average use at which the bandwidth is expanded, as a text.
   *
   * In %.
   */
  bandwidth_usage_upper_threshold: enums.BandwidthUpperThreshold;
  /**
   * Shortest time between two expansions; 0 for none.
   *
   * From 0 to 86400; in seconds.
   */
  scale_out_cooldown: number;
  /** Whether the bandwidth shrinks again by itself. Not in use yet. */
  scale_in_enabled: boolean;
  /**
   * Average use at which the bandwidth shrinks again. Not in use yet.
   *
   * In %.
   */
  bandwidth_usage_lower_threshold: enums.BandwidthLowerThreshold;
  /**
   * Shortest time between two reductions. Not in use yet.
   *
   * From 0 to 86400; in seconds.
   */
  scale_in_cooldown: number;
}

/** Codes with which UpdateInstanceBandwidthAutoScalingPolicy can fail, as its page lists them. */
export type UpdateInstanceBandwidthAutoScalingPolicyErrorCode = HuaweiDcsCommonErrorCode;
