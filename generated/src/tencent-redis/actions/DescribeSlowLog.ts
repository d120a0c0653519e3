// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeSlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/37984
 * @since release 8, 2019-09-12
 */
export interface DescribeSlowLogInput {
  /** Instance whose slow log is read, from DescribeInstances. */
  InstanceId: string;
  /**
   * Start of the period, which spans at most 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  BeginTime: string;
  /**
   * End of the period, which spans at most 30 days.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /**
   * Keeps only queries that took this long on average.
   *
   * In ms.
   */
  MinQueryTime?: number | undefined;
  /**
   * Page size: slow queries that one call returns at most.
   *
   * At most 100; default 20.
   */
  Limit?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
  /**
   * Keeps only queries that ran on nodes of this role.
   *
   * @since release 54, 2022-09-30
   */
  Role?: enums.DescribeSlowLogRole | undefined;
}

/**
 * Response of DescribeSlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/37984
 * @since release 8, 2019-09-12
 */
export interface DescribeSlowLogOutput {
  /** Number of slow queries that match. */
  TotalCount: number;
  /**
   * The slow queries of this page, under the misspelt older name.
   *
   * @deprecated Since release 87 (2025-05-13). Misspelt; the same rows come under the right name.
   * Use InstanceSlowLogDetail instead.
   */
  InstanceSlowlogDetail?: structures.InstanceSlowlogDetail[] | undefined;
  /**
   * The slow queries of this page, one row each. Empty when TotalCount is above 10,000.
   *
   * @since release 71, 2024-02-22
   */
  InstanceSlowLogDetail: structures.InstanceSlowlogDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeSlowLog can fail, as its page lists them. */
export type DescribeSlowLogErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
