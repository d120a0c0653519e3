// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListStatusCounts.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListStatusCountsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Whether instances that could not be created are counted too; anything but true means no. */
  include_failure?: enums.BooleanText | undefined;
}

/**
 * Response of ListStatusCounts.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listStatusCounts of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListStatusCountsOutput {
  /** Counts of the Redis instances. */
  redis: structures.StatusStatistic;
  /** Instances being created. */
  creating_count: number;
  /** Instances being deleted. */
  deleting_count: number;
  /** Instances that run. */
  running_count: number;
  /** Instances that are faulty. */
  error_count: number;
  /** Instances being restarted. */
  restarting_count: number;
  /** Instances that could not be created. */
  createfailed_count: number;
  /** Instances being resized. */
  extending_count: number;
  /** Instances being upgraded. */
  upgrading_count: number;
  /** Instances awaiting payment. */
  paying_count: number;
  /** Instances being migrated. */
  migrating_count: number;
  /** Instances being emptied. */
  flushing_count: number;
  /** Instances that are stopped. */
  closed_count: number;
  /** Instances being started. */
  starting_count: number;
  /** Instances being stopped. */
  closing_count: number;
  /** Instances being restored. */
  restoring_count: number;
}

/** Codes with which ListStatusCounts can fail, as its page lists them. */
export type ListStatusCountsErrorCode = HuaweiDcsV1CommonErrorCode;
