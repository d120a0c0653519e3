// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeLogs.
 *
 * @see https://cloud.tencent.com/document/api/239/129827
 * @since release 99, 2026-03-27
 */
export interface DescribeLogsInput {
  /** Instance whose log is searched, from DescribeInstances. */
  InstanceId: string;
  /**
   * Start of the period to search.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /**
   * End of the period to search.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /** Log to search. */
  LogType: enums.LogType;
  /** Keeps only rows that pass all of these filters. */
  LogFilter?: readonly structures.LogFilter[] | undefined;
  /**
   * Page size.
   *
   * From 1 to 100; default 20.
   */
  Limit?: number | undefined;
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * At least 0; default 0.
   */
  Offset?: number | undefined;
  /**
   * Direction in which rows are sorted.
   *
   * Default "DESC".
   */
  Order?: enums.DescribeLogsOrder | undefined;
  /** Field of a row to sort by. */
  OrderBy?: string | undefined;
}

/**
 * Answer of DescribeLogs.
 *
 * @see https://cloud.tencent.com/document/api/239/129827
 * @since release 99, 2026-03-27
 */
export interface DescribeLogsOutput {
  /** Number of rows that match. */
  TotalCount: number;
  /** The rows of this page. */
  Items: structures.LogResult[] | null;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeLogs can fail, as its page lists them. */
export type DescribeLogsErrorCode = TencentRedisCommonErrorCode;
