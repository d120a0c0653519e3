// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeLogInstanceList.
 *
 * @see https://cloud.tencent.com/document/api/239/129828
 * @since release 99, 2026-03-27
 */
export interface DescribeLogInstanceListInput {
  /** Log to look at. */
  LogType: enums.LogType;
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
  /** Keeps only instances that pass all of these filters. */
  Filters?: readonly structures.Filter[] | undefined;
  /** Keeps only instances whose log has these commands. */
  LogSubType?: enums.LogSubType | undefined;
  /** Keeps only instances whose log is on, or off. */
  LogSwitch?: enums.DescribeLogInstanceListLogSwitch | undefined;
}

/**
 * Answer of DescribeLogInstanceList.
 *
 * @see https://cloud.tencent.com/document/api/239/129828
 * @since release 99, 2026-03-27
 */
export interface DescribeLogInstanceListOutput {
  /** Number of instances that match. */
  TotalCount: number;
  /** The instances of this page, one row each. */
  Items: structures.LogInstance[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeLogInstanceList can fail, as its page lists them. */
export type DescribeLogInstanceListErrorCode = TencentRedisCommonErrorCode;
