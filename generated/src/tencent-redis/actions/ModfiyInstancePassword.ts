// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModfiyInstancePassword.
 *
 * @see https://cloud.tencent.com/document/api/239/20025
 * @since release 1, 2018-09-21
 * @deprecated Misspelt; the same action stands under the right name. Use ModifyInstancePassword
 * instead.
 */
export interface ModfiyInstancePasswordInput {
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
   * From 8 to 64 characters; secret.
   */
  Password: string;
  /**
   * True when the passwords are sent encrypted rather than as plain text.
   *
   * Default false.
   *
   * @since release 90, 2025-09-09
   */
  EncryptPassword?: boolean | undefined;
}

/**
 * Answer of ModfiyInstancePassword.
 *
 * @see https://cloud.tencent.com/document/api/239/20025
 * @since release 1, 2018-09-21
 * @deprecated Misspelt; the same action stands under the right name. Use ModifyInstancePassword
 * instead.
 */
export interface ModfiyInstancePasswordOutput {
  /** Task that changes the password. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModfiyInstancePassword can fail, as its page lists them. */
export type ModfiyInstancePasswordErrorCode =
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
