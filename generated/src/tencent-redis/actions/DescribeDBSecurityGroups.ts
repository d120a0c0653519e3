// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeDBSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41259
 * @since release 14, 2020-02-13
 */
export interface DescribeDBSecurityGroupsInput {
  /** Database product that the call is about; always redis here. */
  Product: enums.SecurityGroupProduct;
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeDBSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41259
 * @since release 14, 2020-02-13
 */
export interface DescribeDBSecurityGroupsOutput {
  /** The groups, one row each. */
  Groups: structures.SecurityGroup[];
  /**
   * Private IPv4 address of the instance.
   *
   * An IPv4 address.
   *
   * @since release 42, 2022-03-24
   */
  VIP: string;
  /**
   * Port of the private address, as text.
   *
   * @since release 42, 2022-03-24
   */
  VPort: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeDBSecurityGroups can fail, as its page lists them. */
export type DescribeDBSecurityGroupsErrorCode =
  | "FailedOperation.AddInstanceInfoFailed"
  | "FailedOperation.AssociateSecurityGroupsFailed"
  | "FailedOperation.ClearInstanceInfoFailed"
  | "FailedOperation.DisassociateSecurityGroupsFailed"
  | "FailedOperation.GetSecurityGroupDetailFailed"
  | "InternalError.CamAuthOssResponseReturnCodeError"
  | "InternalError.ExecHttpRequestError"
  | "InternalError.ListInstancesError"
  | "InternalError.NetWorkErr"
  | "InvalidParameter.ActionNotFound"
  | "InvalidParameter.IllegalParameterError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotFound"
  | TencentRedisCommonErrorCode;
