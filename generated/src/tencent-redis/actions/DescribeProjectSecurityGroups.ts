// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeProjectSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41258
 * @since release 14, 2020-02-13
 */
export interface DescribeProjectSecurityGroupsInput {
  /** Database product that the call is about; always redis here. */
  Product: enums.SecurityGroupProduct;
  /** Project whose groups are listed, from the console's project page. */
  ProjectId?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
  /**
   * Page size: groups that one call returns at most.
   *
   * Default 20.
   */
  Limit?: number | undefined;
  /** Id or name of the group to look for. */
  SearchKey?: string | undefined;
}

/**
 * Response of DescribeProjectSecurityGroups.
 *
 * @see https://cloud.tencent.com/document/api/239/41258
 * @since release 14, 2020-02-13
 */
export interface DescribeProjectSecurityGroupsOutput {
  /** The groups of this page, one row each. */
  Groups: structures.SecurityGroup[];
  /** Number of groups that match. */
  Total: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeProjectSecurityGroups can fail, as its page lists them. */
export type DescribeProjectSecurityGroupsErrorCode =
  | "FailedOperation.AddInstanceInfoFailed"
  | "FailedOperation.AssociateSecurityGroupsFailed"
  | "FailedOperation.ClearInstanceInfoFailed"
  | "FailedOperation.DisassociateSecurityGroupsFailed"
  | "FailedOperation.DtsStatusAbnormal"
  | "FailedOperation.FlowNotExists"
  | "FailedOperation.GetSecurityGroupDetailFailed"
  | "InvalidParameter.ActionNotFound"
  | "InvalidParameter.IllegalParameterError"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
