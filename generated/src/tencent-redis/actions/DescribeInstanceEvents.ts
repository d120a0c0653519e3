// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceEvents.
 *
 * @see https://cloud.tencent.com/document/api/239/104779
 * @since release 73, 2024-04-02
 */
export interface DescribeInstanceEventsInput {
  /**
   * First day of the period in which the events are planned. The period spans at most 30 days.
   *
   * Written YYYY-MM-DD.
   */
  ExecutionStartDate: string;
  /**
   * Last day of the period in which the events are planned. The period spans at most 30 days.
   *
   * Written YYYY-MM-DD.
   */
  ExecutionEndDate: string;
  /** Keeps only events of this instance, from DescribeInstances. */
  InstanceId?: string | undefined;
  /**
   * Number of events on a page.
   *
   * From 1 to 100; default 10.
   */
  PageSize?: number | undefined;
  /**
   * Page to return, counted from 1.
   *
   * Default 1.
   */
  PageNo?: number | undefined;
  /** Keeps only events in one of these states. */
  Status?: readonly enums.EventStatus[] | undefined;
  /** Keeps only events of these kinds; only InstanceMigration is accepted for now. */
  EventTypes?: readonly enums.EventType[] | undefined;
  /** Keeps only events of these severities. */
  Grades?: readonly enums.EventGrade[] | undefined;
}

/**
 * Answer of DescribeInstanceEvents.
 *
 * @see https://cloud.tencent.com/document/api/239/104779
 * @since release 73, 2024-04-02
 */
export interface DescribeInstanceEventsOutput {
  /** Number of events that match. */
  TotalCount: number;
  /** The events of this page, one row each. */
  RedisInstanceEvents: structures.RedisInstanceEvent[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceEvents can fail, as its page lists them. */
export type DescribeInstanceEventsErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.ActionNotFound"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
