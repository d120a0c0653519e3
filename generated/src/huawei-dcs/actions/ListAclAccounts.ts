// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListAclAccounts.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
 */
export interface ListAclAccountsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ListAclAccounts.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListAclAccounts.html
 */
export interface ListAclAccountsOutput {
  /** The accounts, one row each. */
  accounts: structures.AclAccountResp[];
}

/** Codes with which ListAclAccounts can fail, as its page lists them. */
export type ListAclAccountsErrorCode = HuaweiDcsCommonErrorCode;
