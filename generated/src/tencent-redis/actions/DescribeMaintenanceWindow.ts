// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeMaintenanceWindow.
 *
 * @see https://cloud.tencent.com/document/api/239/46336
 * @since release 18, 2020-07-15
 */
export interface DescribeMaintenanceWindowInput {
  /** Instance to look at, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeMaintenanceWindow.
 *
 * @see https://cloud.tencent.com/document/api/239/46336
 * @since release 18, 2020-07-15
 */
export interface DescribeMaintenanceWindowOutput {
  /**
   * Time of day at which the window opens, between 00:00 and 23:00.
   *
   * Written HH:mm.
   */
  StartTime: string;
  /**
   * Time of day at which the window closes, between 00:00 and 23:00 and after the start.
   *
   * Written HH:mm.
   */
  EndTime: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeMaintenanceWindow can fail, as its page lists them. */
export type DescribeMaintenanceWindowErrorCode =
  | "FailedOperation.SystemError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | TencentRedisCommonErrorCode;
