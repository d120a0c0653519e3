// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeProxySlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/48121
 * @since release 20, 2020-09-04
 */
export interface DescribeProxySlowLogInput {
  /** Instance whose proxies are queried, from DescribeInstances. */
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
   * Duration from which a query counts as slow.
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
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * Default 0.
   */
  Offset?: number | undefined;
}

/**
 * Answer of DescribeProxySlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/48121
 * @since release 20, 2020-09-04
 */
export interface DescribeProxySlowLogOutput {
  /** Number of slow queries that match. */
  TotalCount: number;
  /** The slow queries of this page, one row each; empty when TotalCount exceeds 10000. */
  InstanceProxySlowLogDetail: structures.InstanceProxySlowlogDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeProxySlowLog can fail, as its page lists them. */
export type DescribeProxySlowLogErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
