// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateExportTask.
 *
 * @see https://cloud.tencent.com/document/api/239/129831
 * @since release 99, 2026-03-27
 */
export interface CreateExportTaskInput {
  /** Instance whose log is exported, from DescribeInstances. */
  InstanceId: string;
  /** Log to export. */
  LogType: enums.LogType;
  /**
   * Start of the period to export.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /**
   * End of the period to export.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /** Exports only rows that pass all of these filters. */
  LogFilter?: readonly structures.LogFilter[] | undefined;
  /** Fields of a row to export. All fields when absent. */
  ColumnFilter?: readonly string[] | undefined;
}

/**
 * Answer of CreateExportTask.
 *
 * @see https://cloud.tencent.com/document/api/239/129831
 * @since release 99, 2026-03-27
 */
export interface CreateExportTaskOutput {
  /**
   * Name of the file that is made.
   *
   * @since release 103, 2026-07-08
   */
  FileName: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CreateExportTask can fail, as its page lists them. */
export type CreateExportTaskErrorCode = TencentRedisCommonErrorCode;
