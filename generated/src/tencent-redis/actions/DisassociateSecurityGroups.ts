// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DisassociateSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41257
 * @since release 14, 2020-02-13
 */
export interface DisassociateSecurityGroupsInput {
  /** Database product that the call is about; always redis here. */
  Product: enums.SecurityGroupProduct;
  /** Group to unbind, from DescribeInstanceSecurityGroup. */
  SecurityGroupId: string;
  /** Instances to unbind, from DescribeInstances. */
  InstanceIds: readonly string[];
}

/**
 * Response of DisassociateSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41257
 * @since release 14, 2020-02-13
 */
export interface DisassociateSecurityGroupsOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DisassociateSecurityGroups can fail, as its page lists them. */
export type DisassociateSecurityGroupsErrorCode =
  | "FailedOperation.AddInstanceInfoFailed"
  | "FailedOperation.AssociateSecurityGroupsFailed"
  | "FailedOperation.ClearInstanceInfoFailed"
  | "FailedOperation.DisassociateSecurityGroupsFailed"
  | "InternalError.InstanceOperatePermissionError"
  | "InternalError.ListInstancesError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotFound"
  | TencentRedisCommonErrorCode;
