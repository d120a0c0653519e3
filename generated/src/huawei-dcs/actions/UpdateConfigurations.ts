// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface UpdateConfigurationsInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The parameters to set, one row each. */
  redis_config?: readonly structures.RedisConfig[] | undefined;
}

/**
 * Response of UpdateConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type UpdateConfigurationsOutput = Record<string, never>;

/** Codes with which UpdateConfigurations can fail, as its page lists them. */
export type UpdateConfigurationsErrorCode = HuaweiDcsCommonErrorCode;
