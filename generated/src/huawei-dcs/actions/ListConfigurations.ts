// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListConfigurationsInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListConfigurationsOutput {
  /** When the instance was last configured. */
  config_time: string;
  /** Id of the instance whose parameters these are. */
  instance_id: string;
  /** The parameters, one row each. */
  redis_config: structures.QueryRedisConfig[];
  /** State of the last change. */
  config_status: enums.ListConfigurationsConfigStatus;
  /** State of the instance. */
  status: enums.InstanceStatus;
}

/** Codes with which ListConfigurations can fail, as its page lists them. */
export type ListConfigurationsErrorCode = HuaweiDcsCommonErrorCode;
