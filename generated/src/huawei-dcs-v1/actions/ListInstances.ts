// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListInstancesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Number of the first row to return; the first of all is 1.
   *
   * At least 1; default 1.
   */
  start?: number | undefined;
  /**
   * Page size.
   *
   * From 1 to 2000; default 1000.
   */
  limit?: number | undefined;
  /** Keeps only instances with this name. */
  name?: string | undefined;
  /** Keeps only the instance with this id. */
  id?: string | undefined;
  /** Keeps only instances in this state. */
  status?: enums.InstanceStatus | undefined;
  /** Whether instances that could not be created are listed too; anything but true means no. */
  include_failure?: enums.BooleanText | undefined;
}

/**
 * Response of ListInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listInstances of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListInstancesOutput {
  /** The instances of this page, one row each. */
  instances: structures.InstanceListInfo[];
  /** Number of instances that match. */
  instance_num: number;
}

/** Codes with which ListInstances can fail, as its page lists them. */
export type ListInstancesErrorCode = HuaweiDcsV1CommonErrorCode;
