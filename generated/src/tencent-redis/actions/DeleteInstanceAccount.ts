// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38925
 * @since release 9, 2019-11-01
 */
export interface DeleteInstanceAccountInput {
  /** Instance that the account belongs to, from DescribeInstances. */
  InstanceId: string;
  /** Name of the account, from DescribeInstanceAccount. */
  AccountName: string;
}

/**
 * Response of DeleteInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38925
 * @since release 9, 2019-11-01
 */
export interface DeleteInstanceAccountOutput {
  /** Task that deletes the account. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DeleteInstanceAccount can fail, as its page lists them. */
export type DeleteInstanceAccountErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
