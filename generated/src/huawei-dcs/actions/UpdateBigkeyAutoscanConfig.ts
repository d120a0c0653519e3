// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateBigkeyAutoscanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html
 */
export interface UpdateBigkeyAutoscanConfigInput {
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
 * Answer of UpdateBigkeyAutoscanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html
 */
export interface UpdateBigkeyAutoscanConfigOutput {
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

/** Codes with which UpdateBigkeyAutoscanConfig can fail, as its page lists them. */
export type UpdateBigkeyAutoscanConfigErrorCode = HuaweiDcsCommonErrorCode;
