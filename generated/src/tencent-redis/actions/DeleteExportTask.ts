// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteExportTask.
 *
 * @see https://cloud.tencent.com/document/api/239/129830
 * @since release 99, 2026-03-27
 */
export interface DeleteExportTaskInput {
  /** Log that was exported. */
  LogType: enums.LogType;
  /** File to delete, from DescribeExportTasks. */
  FileName: string;
  /** Instance whose log was exported, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of DeleteExportTask.
 *
 * @see https://cloud.tencent.com/document/api/239/129830
 * @since release 99, 2026-03-27
 */
export interface DeleteExportTaskOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DeleteExportTask can fail, as its page lists them. */
export type DeleteExportTaskErrorCode = TencentRedisCommonErrorCode;
