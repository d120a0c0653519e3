// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ResetPassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResetPasswordInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * New password; see CreateInstance for what it needs.
   *
   * Secret.
   */
  new_password?: string | undefined;
  /** Whether clients get in without a password. */
  no_password_access?: boolean | undefined;
}

/**
 * Response of ResetPassword.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResetPasswordOutput {
  /** Attempts that are left. */
  retry_times_left: string;
  /** For how long the instance is locked after failed attempts. */
  lock_time: string;
  /** How much of that time is left. */
  lock_time_left: string;
  /**
   * Result as a code.
   *
   * @since 2025-01-23
   */
  code: enums.ResetPasswordCode;
  /**
   * Result in words: success, or instance is locked.
   *
   * @since 2025-01-23
   */
  message: string;
  /**
   * What went wrong; null when nothing did.
   *
   * @since 2025-01-23
   */
  ext_message: string | null;
}

/** Codes with which ResetPassword can fail, as its page lists them. */
export type ResetPasswordErrorCode = HuaweiDcsCommonErrorCode;
