// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of CreateInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38926
 * @since release 9, 2019-11-01
 */
export interface CreateInstanceAccountInput {
  /** Instance that the account can access, from DescribeInstances. */
  InstanceId: string;
  /**
   * Name of the new account: letters, digits, underscores and hyphens.
   *
   * At most 32 characters.
   */
  AccountName: string;
  /**
   * Password of the new account. It mixes at least two of lower-case letters, upper-case letters,
   * digits and the characters ()`~!@#$%^&*-+=_|{}[]:;<>,.?/ and does not begin with a slash.
   *
   * From 8 to 64 characters; secret.
   */
  AccountPassword: string;
  /**
   * Nodes to which the account's reads are routed. Replicas can be chosen only while replica reads
   * are enabled.
   */
  ReadonlyPolicy: readonly enums.ReadonlyPolicy[];
  /** What the account may do. Accepts r and rw here, not w. */
  Privilege: enums.Privilege;
  /**
   * Remark on the account, at most 64 bytes; Chinese is allowed.
   *
   * At most 64 characters.
   */
  Remark?: string | undefined;
  /**
   * True when AccountPassword is sent encrypted rather than as plain text.
   *
   * Default false.
   *
   * @since release 90, 2025-09-09
   */
  EncryptPassword?: boolean | undefined;
}

/**
 * Answer of CreateInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38926
 * @since release 9, 2019-11-01
 */
export interface CreateInstanceAccountOutput {
  /** Task that creates the account. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CreateInstanceAccount can fail, as its page lists them. */
export type CreateInstanceAccountErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
