// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowExpireAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html
 */
export interface ShowExpireAutoScanConfigInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Answer of ShowExpireAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html
 */
export interface ShowExpireAutoScanConfigOutput {
  /** The instance that was asked for. */
  instance_id: string;
  /** Whether scans run by schedule. */
  enable_auto_scan: boolean;
  /** When the first scan starts, without a time zone. */
  first_scan_at: string;
  /**
   * Time between the starts of two scans.
   *
   * In seconds.
   */
  interval: number;
  /**
   * How long a scan may take.
   *
   * In seconds.
   */
  timeout: number;
  /** How many keys are looked at in one step. */
  scan_keys_count: number;
  /**
   * When the schedule was changed last.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
}

/** Codes with which ShowExpireAutoScanConfig can fail, as its page lists them. */
export type ShowExpireAutoScanConfigErrorCode = HuaweiDcsCommonErrorCode;
