// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ResetPassword.
 *
 * @see https://cloud.tencent.com/document/api/239/20014
 * @since release 1, 2018-09-21
 */
export interface ResetPasswordInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * New password. Needed unless NoAuth is true.
   *
   * Secret.
   */
  Password?: string | undefined;
  /**
   * True lets clients in without a password, false asks for one.
   *
   * Default false.
   *
   * @since release 6, 2019-08-01
   */
  NoAuth?: boolean | undefined;
  /**
   * True when Password is sent encrypted rather than as plain text.
   *
   * Default false.
   *
   * @since release 90, 2025-09-09
   */
  EncryptPassword?: boolean | undefined;
}

/**
 * Answer of ResetPassword.
 *
 * @see https://cloud.tencent.com/document/api/239/20014
 * @since release 1, 2018-09-21
 */
export interface ResetPasswordOutput {
  /** Task that changes the password. Ignore it after a mere switch of NoAuth. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ResetPassword can fail, as its page lists them. */
export type ResetPasswordErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.PasswordFreeDenied"
  | "InvalidParameterValue.PasswordRuleError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
