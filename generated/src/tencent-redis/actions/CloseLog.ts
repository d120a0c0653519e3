// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of CloseLog.
 *
 * @see https://cloud.tencent.com/document/api/239/129832
 * @since release 99, 2026-03-27
 */
export interface CloseLogInput {
  /** Instance whose log is turned off, from DescribeInstances. */
  InstanceId: string;
  /** Log to turn off. */
  LogType: enums.LogType;
}

/**
 * Answer of CloseLog.
 *
 * @see https://cloud.tencent.com/document/api/239/129832
 * @since release 99, 2026-03-27
 */
export interface CloseLogOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CloseLog can fail, as its page lists them. */
export type CloseLogErrorCode = TencentRedisCommonErrorCode;
