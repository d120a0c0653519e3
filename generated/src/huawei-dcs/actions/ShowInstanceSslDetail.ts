// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowInstanceSslDetail.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
 */
export interface ShowInstanceSslDetailInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ShowInstanceSslDetail.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceSslDetail.html
 */
export interface ShowInstanceSslDetailOutput {
  /** Whether connections are encrypted. */
  enabled: boolean;
  /** Address for encrypted connections. */
  ip: string;
  /** Port for encrypted connections, as a text. */
  port: string;
  /** Domain name for encrypted connections. */
  domain_name: string;
  /**
   * When the certificate expires.
   *
   * Written in ISO 8601 with its zone; time zone UTC.
   */
  ssl_expired_at: string;
  /** Whether the certificate is valid. */
  ssl_validated: boolean;
}

/** Codes with which ShowInstanceSslDetail can fail, as its page lists them. */
export type ShowInstanceSslDetailErrorCode = HuaweiDcsCommonErrorCode;
