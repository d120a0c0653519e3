// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateClientIpTransparentTransmission.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
 */
export interface UpdateClientIpTransparentTransmissionInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** true passes the addresses of clients through, false does not. */
  transparent_client_ip_enable?: boolean | undefined;
}

/**
 * Response of UpdateClientIpTransparentTransmission.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html
 */
export interface UpdateClientIpTransparentTransmissionOutput {
  /** Id of the job that makes the change, for ShowJob. */
  job_id: string;
}

/** Codes with which UpdateClientIpTransparentTransmission can fail, as its page lists them. */
export type UpdateClientIpTransparentTransmissionErrorCode = HuaweiDcsCommonErrorCode;
