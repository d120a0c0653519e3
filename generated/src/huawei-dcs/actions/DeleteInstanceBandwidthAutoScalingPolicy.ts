// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteInstanceBandwidthAutoScalingPolicy.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
 * @since 2024-12-19
 */
export interface DeleteInstanceBandwidthAutoScalingPolicyInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of DeleteInstanceBandwidthAutoScalingPolicy.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteInstanceBandwidthAutoScalingPolicy.html
 * @since 2024-12-19
 */
export interface DeleteInstanceBandwidthAutoScalingPolicyOutput {
  /** Text that the service responds with, not an object. */
  body: string;
}

/** Codes with which DeleteInstanceBandwidthAutoScalingPolicy can fail, as its page lists them. */
export type DeleteInstanceBandwidthAutoScalingPolicyErrorCode = HuaweiDcsCommonErrorCode;
