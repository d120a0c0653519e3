// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeProjectSecurityGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/34446
 * @since release 5, 2019-04-25
 */
export interface DescribeProjectSecurityGroupInput {
  /**
   * Project whose groups are returned, from the console's project page; 0 is the default project, -1
   * every project.
   *
   * At least -1.
   */
  ProjectId?: number | undefined;
  /** One group to return, from DescribeInstanceSecurityGroup. */
  SecurityGroupId?: string | undefined;
}

/**
 * Response of DescribeProjectSecurityGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/34446
 * @since release 5, 2019-04-25
 */
export interface DescribeProjectSecurityGroupOutput {
  /** The groups, one row each. */
  SecurityGroupDetails: structures.SecurityGroupDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeProjectSecurityGroup can fail, as its page lists them. */
export type DescribeProjectSecurityGroupErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.GetSecurityError"
  | "ResourceUnavailable.SecurityGroupNotSupported"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
