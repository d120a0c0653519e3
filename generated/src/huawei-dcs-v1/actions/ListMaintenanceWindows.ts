// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMaintenanceWindows.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type ListMaintenanceWindowsInput = Record<string, never>;

/**
 * Response of ListMaintenanceWindows.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listMaintenanceWindows of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListMaintenanceWindowsOutput {
  /** The windows, one row each. */
  maintain_windows: structures.MaintainWindowsEntity[];
}

/** Codes with which ListMaintenanceWindows can fail, as its page lists them. */
export type ListMaintenanceWindowsErrorCode = HuaweiDcsV1CommonErrorCode;
