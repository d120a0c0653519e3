// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of RemoveReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/117011
 * @since release 85, 2025-03-20
 */
export interface RemoveReplicationGroupInput {
  /** Group to delete, from DescribeReplicationGroup. */
  GroupId: string;
}

/**
 * Response of RemoveReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/117011
 * @since release 85, 2025-03-20
 */
export interface RemoveReplicationGroupOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which RemoveReplicationGroup can fail, as its page lists them. */
export type RemoveReplicationGroupErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.CamAuthOssResponseReturnCodeError"
  | "InternalError.InternalError"
  | "InternalError.NetWorkErr"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
