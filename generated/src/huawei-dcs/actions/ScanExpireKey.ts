// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ScanExpireKey.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanExpireKey.html
 */
export interface ScanExpireKeyInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ScanExpireKey.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanExpireKey.html
 */
export interface ScanExpireKeyOutput {
  /** Id of the scan. */
  id: string;
  /** Instance that is scanned. */
  instance_id: string;
  /** State of the scan. */
  status: enums.ScanStatus;
  /** Who started it. */
  scan_type: enums.ScanTrigger;
  /**
   * When it was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When it began; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  started_at: string | null;
  /**
   * When it ended; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  finished_at: string | null;
}

/** Codes with which ScanExpireKey can fail, as its page lists them. */
export type ScanExpireKeyErrorCode = HuaweiDcsCommonErrorCode;
