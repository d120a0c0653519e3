// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateInstanceConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
 */
export interface UpdateInstanceConfigInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** The parameters to set, one row each. */
  redis_config?: readonly structures.RedisConfig[] | undefined;
}

/**
 * Response of UpdateInstanceConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html
 */
export interface UpdateInstanceConfigOutput {
  /** Id of the job that makes the change, for ShowJob. */
  job_id: string;
}

/** Codes with which UpdateInstanceConfig can fail, as its page lists them. */
export type UpdateInstanceConfigErrorCode = HuaweiDcsCommonErrorCode;
