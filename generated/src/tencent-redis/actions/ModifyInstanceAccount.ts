// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38923
 * @since release 9, 2019-11-01
 */
export interface ModifyInstanceAccountInput {
  /** Instance that the account belongs to, from DescribeInstances. */
  InstanceId: string;
  /** Account to change, from DescribeInstanceAccount. Pass root for the main account. */
  AccountName: string;
  /**
   * New password of the account.
   *
   * Secret.
   */
  AccountPassword?: string | undefined;
  /** New remark on the account. */
  Remark?: string | undefined;
  /** Nodes that serve the reads of the account. */
  ReadonlyPolicy?: readonly enums.ReadonlyPolicy[] | undefined;
  /** What the account may do with keys. */
  Privilege?: enums.Privilege | undefined;
  /**
   * True removes the password of the main account, false leaves it as it is. Other accounts always
   * need a password.
   */
  NoAuth?: boolean | undefined;
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
 * Answer of ModifyInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38923
 * @since release 9, 2019-11-01
 */
export interface ModifyInstanceAccountOutput {
  /** Task that carries out the change. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceAccount can fail, as its page lists them. */
export type ModifyInstanceAccountErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.GetSecurityError"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
