// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateHotkeyAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html
 */
export interface UpdateHotkeyAutoScanConfigInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Whether to look for them every day. */
  enable_auto_scan: boolean;
  /**
   * Times of day at which to start, written HH:mm.
   *
   * Written HH:mm; time zone UTC.
   */
  schedule_at: readonly string[];
}

/**
 * Answer of UpdateHotkeyAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html
 */
export interface UpdateHotkeyAutoScanConfigOutput {
  /** The instance that was changed. */
  instance_id: string;
  /** Whether the analysis runs by itself every day. */
  enable_auto_scan: boolean;
  /**
   * Times of day at which it starts.
   *
   * Written HH:mm; time zone UTC.
   */
  schedule_at: string[];
  /**
   * When the schedule was changed last.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
}

/** Codes with which UpdateHotkeyAutoScanConfig can fail, as its page lists them. */
export type UpdateHotkeyAutoScanConfigErrorCode = HuaweiDcsCommonErrorCode;
