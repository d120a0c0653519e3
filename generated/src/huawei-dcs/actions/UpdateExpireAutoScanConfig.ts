// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateExpireAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html
 */
export interface UpdateExpireAutoScanConfigInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Whether to scan by schedule. */
  enable_auto_scan?: boolean | undefined;
  /** When to scan for the first time, without a time zone. */
  first_scan_at?: string | undefined;
  /**
   * Time between the starts of two scans.
   *
   * At least 0; in seconds.
   */
  interval?: number | undefined;
  /**
   * How long a scan may take.
   *
   * At least 0; in seconds.
   */
  timeout?: number | undefined;
  /**
   * How many keys to look at in one step.
   *
   * At least 0.
   */
  scan_keys_count?: number | undefined;
}

/**
 * Answer of UpdateExpireAutoScanConfig.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html
 */
export interface UpdateExpireAutoScanConfigOutput {
  /** The instance that was changed. */
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

/** Codes with which UpdateExpireAutoScanConfig can fail, as its page lists them. */
export type UpdateExpireAutoScanConfigErrorCode = HuaweiDcsCommonErrorCode;
