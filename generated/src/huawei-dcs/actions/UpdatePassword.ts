// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdatePassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface UpdatePasswordInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Password at the moment.
   *
   * Secret.
   */
  old_password: string;
  /**
   * New password; see CreateInstance for what it needs.
   *
   * Secret.
   */
  new_password: string;
}

/**
 * Response of UpdatePassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface UpdatePasswordOutput {
  /** For how long the instance is locked after failed attempts. */
  lock_time: string | null;
  /** Whether the password was changed. */
  result: enums.UpdatePasswordResult;
  /** How much of that time is left. */
  lock_time_left: string | null;
  /** Attempts that are left. */
  retry_times_left: string | null;
  /** The result in words. */
  message: string;
}

/** Codes with which UpdatePassword can fail, as its page lists them. */
export type UpdatePasswordErrorCode = HuaweiDcsCommonErrorCode;
