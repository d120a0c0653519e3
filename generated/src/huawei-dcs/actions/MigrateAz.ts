// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of MigrateAz.
 *
 * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
 */
export interface MigrateAzInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Zones that the instance is to be in, from ListAvailableZones. */
  new_available_zones?: readonly string[] | undefined;
  /**
   * true moves at once, false later.
   *
   * Default true.
   */
  execute_immediately?: boolean | undefined;
}

/**
 * Response of MigrateAz.
 *
 * @see https://support.huaweicloud.com/api-dcs/MigrateAz.html
 */
export type MigrateAzOutput = Record<string, never>;

/** Codes with which MigrateAz can fail, as its page lists them. */
export type MigrateAzErrorCode = HuaweiDcsCommonErrorCode;
