// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpgradeInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20013
 * @since release 1, 2018-09-21
 */
export interface UpgradeInstanceInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Memory of each shard after the change. To shrink, it must still be at least 1.3 times the memory
   * in use.
   *
   * In MB.
   */
  MemSize: number;
  /**
   * Number of shards after the change. The cluster architecture requires it, the standard
   * architecture does not need it.
   *
   * @since release 3, 2018-11-29
   */
  RedisShardNum?: number | undefined;
  /**
   * Number of replicas after the change. An instance with several zones needs NodeSet too.
   *
   * @since release 3, 2018-11-29
   */
  RedisReplicasNum?: number | undefined;
  /**
   * Ids and zones of the replicas that a change of their number concerns. Only for an instance with
   * several zones.
   *
   * @since release 27, 2020-12-18
   */
  NodeSet?: readonly structures.RedisNodeInfo[] | undefined;
  /**
   * When to make the change. Not every region can wait for the maintenance window yet; see
   * DescribeMaintenanceWindow.
   *
   * Default 2.
   *
   * @since release 84, 2025-03-13
   */
  SwitchOption?: enums.SwitchTime | undefined;
}

/**
 * Answer of UpgradeInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20013
 * @since release 1, 2018-09-21
 */
export interface UpgradeInstanceOutput {
  /**
   * Order that was placed.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /**
   * Order that was placed.
   *
   * @since 2025-10-29
   */
  DealName: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which UpgradeInstance can fail, as its page lists them. */
export type UpgradeInstanceErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.MemSizeNotInRange"
  | "InvalidParameterValue.ReduceCapacityNotAllowed"
  | "InvalidParameterValue.SpecNotExist"
  | "InvalidParameterValue.UnSupportedType"
  | "LimitExceeded.InvalidMemSize"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.AccountBalanceNotEnough"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "ResourceUnavailable.InstanceStatusError"
  | "ResourceUnavailable.SaleOut"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnsupportedOperation.LowVersion"
  | TencentRedisCommonErrorCode;
