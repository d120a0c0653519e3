// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListAvailableZones.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type ListAvailableZonesInput = Record<string, never>;

/**
 * Response of ListAvailableZones.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listAvailableZones of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListAvailableZonesOutput {
  /** Id of the region that the zones are in. */
  regionId: string;
  /** The zones, one row each. */
  available_zones: structures.AvailableZones[];
}

/** Codes with which ListAvailableZones can fail, as its page lists them. */
export type ListAvailableZonesErrorCode = HuaweiDcsV1CommonErrorCode;
