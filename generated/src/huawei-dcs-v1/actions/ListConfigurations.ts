// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListConfigurationsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listConfigurations of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListConfigurationsOutput {
  /** State of the instance. */
  status: enums.InstanceStatus;
  /** Id of the instance whose parameters these are. */
  instance_id: string;
  /** The parameters, one row each. */
  redis_config: structures.QueryRedisConfig[];
  /** State of the last change. */
  config_status: enums.ListConfigurationsConfigStatus;
  /** When the instance was last configured; empty when it never was. */
  config_time: string;
  /** Whether the instance is a Proxy Cluster of Redis 3.0. */
  cluster_v1: boolean;
}

/** Codes with which ListConfigurations can fail, as its page lists them. */
export type ListConfigurationsErrorCode = HuaweiDcsV1CommonErrorCode;
