// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstancePassword.
 *
 * @see https://cloud.tencent.com/document/api/239/111555
 * @since release 82, 2024-10-14
 */
export interface ModifyInstancePasswordInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Password that the main account has at present.
   *
   * Secret.
   */
  OldPassword: string;
  /**
   * New password; 12 characters or more are recommended. It mixes at least two of lower-case
   * letters, upper-case letters, digits and the characters ()~!@#$%^&*-+=_|{}[]:;<>,.?/ and does not
   * begin with a slash.
   *
   * From 8 to 30 characters; secret.
   */
  Password: string;
}

/**
 * Response of ModifyInstancePassword.
 *
 * @see https://cloud.tencent.com/document/api/239/111555
 * @since release 82, 2024-10-14
 */
export interface ModifyInstancePasswordOutput {
  /** Task that changes the password. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstancePassword can fail, as its page lists them. */
export type ModifyInstancePasswordErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.PasswordError"
  | "InvalidParameterValue.PasswordRuleError"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceLockedError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
