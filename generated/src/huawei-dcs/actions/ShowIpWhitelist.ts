// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowIpWhitelist.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
 */
export interface ShowIpWhitelistInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Answer of ShowIpWhitelist.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html
 */
export interface ShowIpWhitelistOutput {
  /** The instance that was asked for. */
  instance_id: string;
  /** Whether the whitelist applies. Without it, every address that reaches the instance may connect. */
  enable_whitelist: boolean;
  /** The groups, one row each. */
  whitelist: structures.Whitelist[];
}

/** Codes with which ShowIpWhitelist can fail, as its page lists them. */
export type ShowIpWhitelistErrorCode = HuaweiDcsCommonErrorCode;
