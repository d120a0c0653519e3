// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyInstanceChargeType.
 *
 * @see https://cloud.tencent.com/document/api/239/130332
 * @since release 100, 2026-04-08
 */
export interface ModifyInstanceChargeTypeInput {
  /**
   * Instances to change, from DescribeInstances.
   *
   * At most 20 items.
   */
  InstanceIds: readonly string[];
  /** How the instances are billed from now on. */
  InstanceChargeType: enums.ModifyInstanceChargeTypeInstanceChargeType;
  /**
   * Months to buy; only with PREPAID.
   *
   * From 1 to 36; in months.
   */
  Period?: number | undefined;
}

/**
 * Answer of ModifyInstanceChargeType.
 *
 * @see https://cloud.tencent.com/document/api/239/130332
 * @since release 100, 2026-04-08
 */
export interface ModifyInstanceChargeTypeOutput {
  /** Instances that could not be changed; empty when all were. */
  FailedInstanceIds: structures.FailedInstance[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceChargeType can fail, as its page lists them. */
export type ModifyInstanceChargeTypeErrorCode = TencentRedisCommonErrorCode;
