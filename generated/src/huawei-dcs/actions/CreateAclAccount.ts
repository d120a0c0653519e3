// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
 */
export interface CreateAclAccountInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Name to log in with: a letter, then letters, digits, hyphens and underscores.
   *
   * From 1 to 64 characters.
   */
  account_name: string;
  /** What the account may do. */
  account_role: enums.AccountRole;
  /**
   * Password of the account, without a colon and without the name of the account, forwards or
   * backwards. It needs three of lower-case letters, capitals, digits and the characters
   * `~!@#$%^&*()-_=+\|{},<.>/?.
   *
   * From 8 to 64 characters; secret.
   */
  account_password: string;
  /** Remark on the account. */
  description?: string | undefined;
}

/**
 * Response of CreateAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateAclAccount.html
 */
export type CreateAclAccountOutput = Record<string, never>;

/** Codes with which CreateAclAccount can fail, as its page lists them. */
export type CreateAclAccountErrorCode = HuaweiDcsCommonErrorCode;
