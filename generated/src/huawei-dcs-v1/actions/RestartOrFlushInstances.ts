// Generated from spec/huawei-dcs/v1. Do not edit.
import type { RestartOrFlushInstancesAction } from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type { BatchOpsResult } from "../structures.js";

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
  action: RestartOrFlushInstancesAction;
  /** Ids of the instances, from ListInstances. */
  instances: readonly string[];
}

/**
 * Answer of RestartOrFlushInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use restartOrFlushInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface RestartOrFlushInstancesOutput {
  /** What became of each instance, one row each. */
  results: BatchOpsResult[];
}

/** Codes with which RestartOrFlushInstances can fail, as its page lists them. */
export type RestartOrFlushInstancesErrorCode = HuaweiDcsV1CommonErrorCode;
