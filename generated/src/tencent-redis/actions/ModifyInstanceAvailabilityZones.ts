// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyInstanceAvailabilityZones.
 *
 * @see https://cloud.tencent.com/document/api/239/102363
 * @since release 68, 2023-12-11
 */
export interface ModifyInstanceAvailabilityZonesInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** When to switch over to the new zones. */
  SwitchOption: enums.SwitchTime;
  /**
   * Role and new zone of each node. NodeId is required when the instance has several zones, and not
   * needed when it has one.
   */
  NodeSet: readonly structures.RedisNodeInfo[];
}

/**
 * Response of ModifyInstanceAvailabilityZones.
 *
 * @see https://cloud.tencent.com/document/api/239/102363
 * @since release 68, 2023-12-11
 */
export interface ModifyInstanceAvailabilityZonesOutput {
  /** Task that moves the nodes. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceAvailabilityZones can fail, as its page lists them. */
export type ModifyInstanceAvailabilityZonesErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.UnSupportedType"
  | "LimitExceeded.ReplicationGroupLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
