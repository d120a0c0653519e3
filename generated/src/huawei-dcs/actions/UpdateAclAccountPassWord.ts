// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateAclAccountPassWord.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
 */
export interface UpdateAclAccountPassWordInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the account, from ListAclAccounts. */
  account_id: string;
  /**
   * Password at the moment.
   *
   * Secret.
   */
  old_password?: string | undefined;
  /**
   * New password, without a colon and without the name of the account, forwards or backwards. It
   * needs three of lower-case letters, capitals, digits and the characters
   * `~!@#$%^&*()-_=+\|{},<.>/?.
   *
   * From 8 to 64 characters; secret.
   */
  new_password?: string | undefined;
}

/**
 * Response of UpdateAclAccountPassWord.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountPassWord.html
 */
export interface UpdateAclAccountPassWordOutput {
  /** For how long the account is locked after failed attempts. The metadata names no unit. */
  lock_time: string | null;
  /** Whether the password was changed. */
  result: enums.UpdateAclAccountPassWordResult;
  /** How much of that time is left, while the account is locked. */
  lock_time_left: string | null;
  /** Attempts that are left, after a wrong old password. */
  retry_times_left: string | null;
  /** The result in words. */
  message: string;
}

/** Codes with which UpdateAclAccountPassWord can fail, as its page lists them. */
export type UpdateAclAccountPassWordErrorCode = HuaweiDcsCommonErrorCode;
