// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of RestartOrFlushInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface RestartOrFlushInstancesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** What to do. */
  action: enums.RestartOrFlushInstancesAction;
  /** Ids of the instances, from ListInstances. */
  instances: readonly string[];
}

/**
 * Response of RestartOrFlushInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface RestartOrFlushInstancesOutput {
  /** What became of each instance, one row each. */
  results: structures.BatchOpsResult[];
}

/** Codes with which RestartOrFlushInstances can fail, as its page lists them. */
export type RestartOrFlushInstancesErrorCode = HuaweiDcsV1CommonErrorCode;
