// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeletePublicIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
 * @since 2024-12-19
 */
export interface DeletePublicIpInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of DeletePublicIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeletePublicIp.html
 * @since 2024-12-19
 */
export interface DeletePublicIpOutput {
  /** Id of the job, for ShowJob. */
  job_id: string;
}

/** Codes with which DeletePublicIp can fail, as its page lists them. */
export type DeletePublicIpErrorCode = HuaweiDcsCommonErrorCode;
