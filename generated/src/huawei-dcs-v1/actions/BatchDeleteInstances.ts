// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of BatchDeleteInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface BatchDeleteInstancesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Whether to delete every instance that could not be created, in place of the instances that are
   * named; anything but true means no.
   */
  allFailure?: enums.BooleanText | undefined;
  /**
   * Ids of the instances to delete, from ListInstances. Needed unless allFailure is true.
   *
   * At most 50 items.
   */
  instances?: readonly string[] | undefined;
}

/**
 * Response of BatchDeleteInstances. With status 204 it is empty.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use batchDeleteInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface BatchDeleteInstancesOutput {
  /** What became of each instance, one row each. */
  results?: structures.BatchOpsResult[] | undefined;
}

/** Codes with which BatchDeleteInstances can fail, as its page lists them. */
export type BatchDeleteInstancesErrorCode = HuaweiDcsV1CommonErrorCode;
