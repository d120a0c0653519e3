// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyMaintenanceWindow.
 *
 * @see https://cloud.tencent.com/document/api/239/46335
 * @since release 18, 2020-07-15
 */
export interface ModifyMaintenanceWindowInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Time of day at which the window opens.
   *
   * Written HH:mm.
   */
  StartTime: string;
  /**
   * Time of day at which the window closes.
   *
   * Written HH:mm.
   */
  EndTime: string;
}

/**
 * Response of ModifyMaintenanceWindow.
 *
 * @see https://cloud.tencent.com/document/api/239/46335
 * @since release 18, 2020-07-15
 */
export interface ModifyMaintenanceWindowOutput {
  /** Whether the window was changed. A failure can thus come in a successful answer. */
  Status: enums.ModifyMaintenanceWindowStatus;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyMaintenanceWindow can fail, as its page lists them. */
export type ModifyMaintenanceWindowErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | "UnsupportedOperation.IsAutoRenewError"
  | TencentRedisCommonErrorCode;
