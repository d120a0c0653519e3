// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceSecurityGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/34447
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceSecurityGroupInput {
  /**
   * Instances to look up, from DescribeInstances.
   *
   * At most 100 items.
   */
  InstanceIds: readonly string[];
}

/**
 * Response of DescribeInstanceSecurityGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/34447
 * @since release 5, 2019-04-25
 */
export interface DescribeInstanceSecurityGroupOutput {
  /** The instances with their security groups. */
  InstanceSecurityGroupsDetail: structures.InstanceSecurityGroupDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceSecurityGroup can fail, as its page lists them. */
export type DescribeInstanceSecurityGroupErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
