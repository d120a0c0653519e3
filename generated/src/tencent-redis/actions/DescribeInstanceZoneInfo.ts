// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceZoneInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/50312
 * @since release 25, 2020-11-26
 */
export interface DescribeInstanceZoneInfoInput {
  /** Instance whose nodes are listed, from DescribeInstances. */
  InstanceId?: string | undefined;
}

/**
 * Response of DescribeInstanceZoneInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/50312
 * @since release 25, 2020-11-26
 */
export interface DescribeInstanceZoneInfoOutput {
  /** Number of node groups. */
  TotalCount: number;
  /** The node groups, the master's among them. */
  ReplicaGroups: structures.ReplicaGroup[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceZoneInfo can fail, as its page lists them. */
export type DescribeInstanceZoneInfoErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
