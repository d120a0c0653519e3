// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ResetAclAccountPassWord.
 *
 * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
 */
export interface ResetAclAccountPassWordInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the account, from ListAclAccounts. */
  account_id: string;
  /**
   * Password at the moment. A reset works without it; leave it out.
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
 * Response of ResetAclAccountPassWord.
 *
 * @see https://support.huaweicloud.com/api-dcs/ResetAclAccountPassWord.html
 */
export interface ResetAclAccountPassWordOutput {
  /**
   * Code of the result. ResetPassword of an instance documents 1 for success and 3 for a locked
   * instance.
   */
  code: string;
  /** The result in words. */
  message: string;
  /** For how long the account is locked after failed attempts. The metadata names no unit. */
  lock_time: string | null;
  /** How much of that time is left, while the account is locked. */
  lock_time_left: string | null;
  /** Attempts that are left, after a wrong old password. */
  retry_times_left: string | null;
}

/** Codes with which ResetAclAccountPassWord can fail, as its page lists them. */
export type ResetAclAccountPassWordErrorCode = HuaweiDcsCommonErrorCode;
