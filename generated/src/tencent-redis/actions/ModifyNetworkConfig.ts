// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyNetworkConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/34436
 * @since release 5, 2019-04-25
 */
export interface ModifyNetworkConfigInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** What to change, and with it which of the inputs below are needed. */
  Operation: enums.ModifyNetworkConfigOperation;
  /**
   * New private address in the VPC. Needed for changeVip.
   *
   * An IPv4 address.
   */
  Vip?: string | undefined;
  /** Id of the VPC to move to. Needed for changeVpc and changeBaseToVpc. */
  VpcId?: string | undefined;
  /** Subnet of that VPC. Needed for changeVpc and changeBaseToVpc. */
  SubnetId?: string | undefined;
  /**
   * How long the old private address is kept. It is released at once when absent.
   *
   * In days; default 0.
   *
   * @since release 41, 2022-03-23
   */
  Recycle?: enums.ModifyNetworkConfigRecycle | undefined;
  /**
   * New port. Needed for changeVPort and changeVip.
   *
   * From 1024 to 65535.
   *
   * @since release 60, 2023-02-23
   */
  VPort?: number | undefined;
}

/**
 * Response of ModifyNetworkConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/34436
 * @since release 5, 2019-04-25
 */
export interface ModifyNetworkConfigOutput {
  /**
   * For the vendor's own use.
   *
   * For the vendor's own use.
   */
  Status: boolean;
  /** Subnet in which the instance is now. */
  SubnetId: string;
  /** VPC in which the instance is now. */
  VpcId: string;
  /**
   * New private address of the instance.
   *
   * An IPv4 address.
   */
  Vip: string;
  /**
   * Task that carries out the change.
   *
   * @since release 60, 2023-02-23
   */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyNetworkConfig can fail, as its page lists them. */
export type ModifyNetworkConfigErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.CheckNotPass"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStatusError"
  | "ResourceUnavailable.InstanceUnLockedError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
