// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListInstancesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Keeps only the instance with this id. */
  instance_id?: string | undefined;
  /** Whether instances that could not be created are listed too; anything but true means no. */
  include_failure?: enums.BooleanText | undefined;
  /** Whether deleted instances are listed too; anything but true means no. */
  include_delete?: enums.BooleanText | undefined;
  /** Keeps only instances with this name, see name_equal. */
  name?: string | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
  limit?: number | undefined;
  /** Keeps only instances in this state. */
  status?: enums.InstanceStatus | undefined;
  /**
   * true compares the whole name, false looks for the text anywhere in it.
   *
   * Default "false".
   */
  name_equal?: enums.BooleanText | undefined;
  /**
   * Keeps only instances that have all of these tags. Several pairs of key and value are separated
   * by commas.
   */
  tags?: string | undefined;
  /** Keeps only the instance with this address. */
  ip?: string | undefined;
  /**
   * Keeps only instances of this size.
   *
   * In GB.
   */
  capacity?: string | undefined;
}

/**
 * Response of ListInstances.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListInstancesOutput {
  /** Number of instances that match. */
  instance_num: number;
  /** The instances of this page, one row each. */
  instances: structures.InstanceListInfo[];
}

/** Codes with which ListInstances can fail, as its page lists them. */
export type ListInstancesErrorCode = HuaweiDcsCommonErrorCode;
