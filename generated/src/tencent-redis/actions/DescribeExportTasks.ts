// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeExportTasks.
 *
 * @see https://cloud.tencent.com/document/api/239/129829
 * @since release 99, 2026-03-27
 */
export interface DescribeExportTasksInput {
  /** Log that was exported. */
  LogType: enums.LogType;
  /**
   * Page size.
   *
   * From 1 to 100.
   */
  Limit: number;
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * At least 0.
   */
  Offset: number;
  /** Instance whose exports are listed, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of DescribeExportTasks.
 *
 * @see https://cloud.tencent.com/document/api/239/129829
 * @since release 99, 2026-03-27
 */
export interface DescribeExportTasksOutput {
  /** Number of exports that match. */
  TotalCount: number;
  /** The exports of this page, one row each. */
  Items: structures.ExportFile[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeExportTasks can fail, as its page lists them. */
export type DescribeExportTasksErrorCode = TencentRedisCommonErrorCode;
