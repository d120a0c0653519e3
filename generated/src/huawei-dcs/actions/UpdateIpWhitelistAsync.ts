// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of UpdateIpWhitelistAsync.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
 */
export interface UpdateIpWhitelistAsyncInput {
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
 * Response of UpdateIpWhitelistAsync.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html
 */
export interface UpdateIpWhitelistAsyncOutput {
  /** Id of the job that sets the whitelist, for ShowJob. */
  job_id: string;
}

/** Codes with which UpdateIpWhitelistAsync can fail, as its page lists them. */
export type UpdateIpWhitelistAsyncErrorCode = HuaweiDcsCommonErrorCode;
