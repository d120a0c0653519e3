// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMaintenanceWindows.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type ListMaintenanceWindowsInput = Record<string, never>;

/**
 * Response of ListMaintenanceWindows.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListMaintenanceWindowsOutput {
  /** The windows, one row each. */
  maintain_windows: structures.MaintainWindowsEntity[];
}

/** Codes with which ListMaintenanceWindows can fail, as its page lists them. */
export type ListMaintenanceWindowsErrorCode = HuaweiDcsCommonErrorCode;
