// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface UpdateConfigurationsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** The parameters to set, one row each. */
  redis_config: readonly structures.RedisConfig[];
}

/**
 * Response of UpdateConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updateConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type UpdateConfigurationsOutput = Record<string, never>;

/** Codes with which UpdateConfigurations can fail, as its page lists them. */
export type UpdateConfigurationsErrorCode = HuaweiDcsV1CommonErrorCode;
