// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowHotkeyAutoscanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html
 */
export interface ShowHotkeyAutoscanConfigInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Answer of ShowHotkeyAutoscanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html
 */
export interface ShowHotkeyAutoscanConfigOutput {
  /** The instance that was asked for. */
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

/** Codes with which ShowHotkeyAutoscanConfig can fail, as its page lists them. */
export type ShowHotkeyAutoscanConfigErrorCode = HuaweiDcsCommonErrorCode;
