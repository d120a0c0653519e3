// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListAvailableZones.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type ListAvailableZonesInput = Record<string, never>;

/**
 * Response of ListAvailableZones.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListAvailableZonesOutput {
  /** Id of the region that the zones are in. */
  region_id: string;
  /** The zones, one row each. */
  available_zones: structures.AvailableZones[];
}

/** Codes with which ListAvailableZones can fail, as its page lists them. */
export type ListAvailableZonesErrorCode = HuaweiDcsCommonErrorCode;
