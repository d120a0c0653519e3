// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of UpdatePassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updatePassword of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface UpdatePasswordInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Password at the moment.
   *
   * Secret.
   */
  old_password: string;
  /**
   * New password. It needs three of lower-case letters, capitals, digits and the characters
   * `~!@#$%^&*()-_=+{},<.>/?, and must not be the account's name, forwards or backwards.
   *
   * From 8 to 64 characters; secret.
   */
  new_password: string;
}

/**
 * Response of UpdatePassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use updatePassword of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface UpdatePasswordOutput {
  /** Whether the password was changed. */
  result: enums.UpdatePasswordResult;
  /** The result in words. */
  message: string;
  /** Attempts that are left. */
  retry_times_left: string | null;
  /** For how long the instance is locked after failed attempts. */
  lock_time: string | null;
  /** How much of that time is left. */
  lock_time_left: string | null;
}

/** Codes with which UpdatePassword can fail, as its page lists them. */
export type UpdatePasswordErrorCode = HuaweiDcsV1CommonErrorCode;
