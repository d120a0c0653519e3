// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of OpenLog.
 *
 * @see https://cloud.tencent.com/document/api/239/129825
 * @since release 99, 2026-03-27
 */
export interface OpenLogInput {
  /** Instance whose log is turned on, from DescribeInstances. */
  InstanceId: string;
  /** Log to turn on. */
  LogType: enums.LogType;
  /** Commands that the log keeps. */
  LogSubType: enums.LogSubType;
  /**
   * How long rows are kept.
   *
   * In days.
   */
  LogExpireDay: enums.LogRetention;
  /**
   * How long rows stay in storage for frequent access.
   *
   * In days.
   */
  HighLogExpireDay: enums.FrequentLogRetention;
  /**
   * Latency (P99) of the instance from which rows are dropped in favour of its commands.
   *
   * From 300 to 1000; in ms; default 500.
   */
  DegradeStrategy?: number | undefined;
}

/**
 * Answer of OpenLog.
 *
 * @see https://cloud.tencent.com/document/api/239/129825
 * @since release 99, 2026-03-27
 */
export interface OpenLogOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which OpenLog can fail, as its page lists them. */
export type OpenLogErrorCode = TencentRedisCommonErrorCode;
