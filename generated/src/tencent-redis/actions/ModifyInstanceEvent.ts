// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstanceEvent.
 *
 * @see https://cloud.tencent.com/document/api/239/104778
 * @since release 73, 2024-04-02
 */
export interface ModifyInstanceEventInput {
  /** Instance that the event concerns. */
  InstanceId: string;
  /** Event to change, ID of DescribeInstanceEvents. */
  EventId: number;
  /**
   * New time of day at which the maintenance is to begin.
   *
   * Written HH:mm.
   */
  StartTime?: string | undefined;
  /**
   * New time of day at which the maintenance is to end, 30 minutes, 1, 1.5, 2 or 3 hours after
   * StartTime.
   *
   * Written HH:mm.
   */
  EndTime?: string | undefined;
  /**
   * New day of the maintenance.
   *
   * Written YYYY-MM-DD.
   */
  ExecutionDate?: string | undefined;
  /**
   * Pass Canceled, the only value accepted for now, to cancel the event. The event must be Waiting,
   * and its severity not Critical or High.
   */
  Status?: enums.EventStatus | undefined;
}

/**
 * Response of ModifyInstanceEvent.
 *
 * @see https://cloud.tencent.com/document/api/239/104778
 * @since release 73, 2024-04-02
 */
export interface ModifyInstanceEventOutput {
  /** Event that was changed. */
  EventId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceEvent can fail, as its page lists them. */
export type ModifyInstanceEventErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.InvalidParameter"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
