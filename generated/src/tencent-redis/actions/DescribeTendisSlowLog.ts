// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeTendisSlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/50085
 * @since release 24, 2020-11-19
 */
export interface DescribeTendisSlowLogInput {
  /** Tendis instance whose slow queries are listed. */
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
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
}

/**
 * Response of DescribeTendisSlowLog.
 *
 * @see https://cloud.tencent.com/document/api/239/50085
 * @since release 24, 2020-11-19
 */
export interface DescribeTendisSlowLogOutput {
  /** Number of slow queries that match. */
  TotalCount: number;
  /** The slow queries of this page, one row each; empty when TotalCount exceeds 10000. */
  TendisSlowLogDetail: structures.TendisSlowLogDetail[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeTendisSlowLog can fail, as its page lists them. */
export type DescribeTendisSlowLogErrorCode =
  | "FailedOperation.Unknown"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
