// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38924
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceAccountInput {
  /** Instance whose accounts are listed, from DescribeInstances. */
  InstanceId: string;
  /**
   * Page size: accounts that one call returns at most.
   *
   * Default 20.
   */
  Limit: number;
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * Default 0.
   */
  Offset: number;
}

/**
 * Answer of DescribeInstanceAccount.
 *
 * @see https://cloud.tencent.com/document/api/239/38924
 * @since release 9, 2019-11-01
 */
export interface DescribeInstanceAccountOutput {
  /** The accounts of this page, one row each; root is the main account. */
  Accounts: structures.Account[];
  /** Number of accounts in all, over all pages. */
  TotalCount: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceAccount can fail, as its page lists them. */
export type DescribeInstanceAccountErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
