// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/107299
 * @since release 78, 2024-06-17
 */
export interface ModifyReplicationGroupInput {
  /** Group to change, from DescribeReplicationGroup. */
  GroupId: string;
  /** New name. CreateReplicationGroup states the rules for names. */
  GroupName?: string | undefined;
  /** New remark. */
  Remark?: string | undefined;
}

/**
 * Response of ModifyReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/107299
 * @since release 78, 2024-06-17
 */
export interface ModifyReplicationGroupOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyReplicationGroup can fail, as its page lists them. */
export type ModifyReplicationGroupErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.CamAuthOssResponseReturnCodeError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
