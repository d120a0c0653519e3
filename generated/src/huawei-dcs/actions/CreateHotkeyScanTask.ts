// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateHotkeyScanTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html
 */
export interface CreateHotkeyScanTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of CreateHotkeyScanTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html
 */
export interface CreateHotkeyScanTaskOutput {
  /** Id of the analysis, for ShowHotkeyTaskDetails. */
  id: string;
  /** Instance that is analysed. */
  instance_id: string;
  /** State of the analysis. */
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
  /** Number of hot keys that were found. */
  num: number;
  /** The hot keys, one row each. Empty until the analysis is done. */
  keys: structures.HotkeysBody[];
}

/** Codes with which CreateHotkeyScanTask can fail, as its page lists them. */
export type CreateHotkeyScanTaskErrorCode = HuaweiDcsCommonErrorCode;
