// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdatePublicIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
 * @since 2024-12-19
 */
export interface UpdatePublicIpInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the elastic IP to bind. Required for Redis 3.0, where it is the only way. */
  publicip_id?: string | undefined;
  /** Whether public connections are encrypted. Required for Redis 3.0. */
  enable_ssl?: boolean | undefined;
  /** Id of the load balancer to bind. Required from Redis 4.0 on and for enterprise instances. */
  elb_id?: string | undefined;
}

/**
 * Response of UpdatePublicIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html
 * @since 2024-12-19
 */
export interface UpdatePublicIpOutput {
  /** Id of the job, for ShowJob. */
  job_id: string;
}

/** Codes with which UpdatePublicIp can fail, as its page lists them. */
export type UpdatePublicIpErrorCode = HuaweiDcsCommonErrorCode;
