// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
 */
export interface DeleteAclAccountInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the account, from ListAclAccounts. */
  account_id: string;
}

/**
 * Response of DeleteAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteAclAccount.html
 */
export type DeleteAclAccountOutput = Record<string, never>;

/** Codes with which DeleteAclAccount can fail, as its page lists them. */
export type DeleteAclAccountErrorCode = HuaweiDcsCommonErrorCode;
