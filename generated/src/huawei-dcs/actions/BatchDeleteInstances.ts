// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of BatchDeleteInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchDeleteInstancesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Whether to delete every instance that could not be created, in place of the instances that are
   * named.
   */
  all_failure?: boolean | undefined;
  /** Ids of the instances to delete, from ListInstances. Needed unless all_failure is true. */
  instances?: readonly string[] | undefined;
}

/**
 * Response of BatchDeleteInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchDeleteInstancesOutput {
  /** What became of each instance, one row each. */
  results: structures.BatchOpsResult[];
}

/** Codes with which BatchDeleteInstances can fail, as its page lists them. */
export type BatchDeleteInstancesErrorCode = HuaweiDcsCommonErrorCode;
