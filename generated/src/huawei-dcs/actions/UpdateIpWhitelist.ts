// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateIpWhitelist.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
 */
export interface UpdateIpWhitelistInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Whether the whitelist applies. false switches it off. */
  enable_whitelist: boolean;
  /**
   * All groups that the instance is to have, one row each. What is not listed is gone afterwards.
   *
   * At most 4 items.
   */
  whitelist: readonly structures.Whitelist[];
}

/**
 * Response of UpdateIpWhitelist.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html
 */
export type UpdateIpWhitelistOutput = Record<string, never>;

/** Codes with which UpdateIpWhitelist can fail, as its page lists them. */
export type UpdateIpWhitelistErrorCode = HuaweiDcsCommonErrorCode;
