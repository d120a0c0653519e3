// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyDBInstanceSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41256
 * @since release 14, 2020-02-13
 */
export interface ModifyDBInstanceSecurityGroupsInput {
  /** Database product that the call is about; always redis here. */
  Product: enums.SecurityGroupProduct;
  /**
   * Groups that the instance has from now on, from DescribeProjectSecurityGroups or the console's
   * security group page; groups that are not listed are unbound.
   */
  SecurityGroupIds: readonly string[];
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of ModifyDBInstanceSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41256
 * @since release 14, 2020-02-13
 */
export interface ModifyDBInstanceSecurityGroupsOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyDBInstanceSecurityGroups can fail, as its page lists them. */
export type ModifyDBInstanceSecurityGroupsErrorCode =
  | "FailedOperation.AddInstanceInfoFailed"
  | "FailedOperation.AssociateSecurityGroupsFailed"
  | "FailedOperation.ClearInstanceInfoFailed"
  | "FailedOperation.DisassociateSecurityGroupsFailed"
  | "FailedOperation.GetSecurityGroupDetailFailed"
  | "FailedOperation.SetRuleLocationFailed"
  | "FailedOperation.UpdateInstanceInfoFailed"
  | "FailedOperation.UpdateSecurityGroupsFailed"
  | "InternalError.InstanceOperatePermissionError"
  | "InternalError.ListInstancesError"
  | "InvalidParameter.InstanceSGOverLimitError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
