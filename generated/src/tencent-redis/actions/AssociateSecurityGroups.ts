// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of AssociateSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41260
 * @since release 14, 2020-02-13
 */
export interface AssociateSecurityGroupsInput {
  /** Database product of the instances; always redis here. */
  Product: enums.SecurityGroupProduct;
  /** Group to bind, from DescribeProjectSecurityGroups or the console's security group page. */
  SecurityGroupId: string;
  /** Instances to bind, from DescribeInstances. */
  InstanceIds: readonly string[];
}

/**
 * Response of AssociateSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41260
 * @since release 14, 2020-02-13
 */
export interface AssociateSecurityGroupsOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which AssociateSecurityGroups can fail, as its page lists them. */
export type AssociateSecurityGroupsErrorCode =
  | "FailedOperation.AddInstanceInfoFailed"
  | "FailedOperation.AssociateSecurityGroupsFailed"
  | "FailedOperation.ClearInstanceInfoFailed"
  | "FailedOperation.DisassociateSecurityGroupsFailed"
  | "FailedOperation.UpdateSecurityGroupsFailed"
  | "InternalError.InstanceOperatePermissionError"
  | "InternalError.ListInstancesError"
  | "InvalidParameter.InstanceSGOverLimitError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
