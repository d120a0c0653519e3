// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of LoginWebCli.
 *
 * @see https://support.huaweicloud.com/api-dcs/LoginWebCli.html
 */
export interface LoginWebCliInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Password of the instance; leave it out where clients get in without one.
   *
   * Secret.
   */
  password?: string | undefined;
}

/**
 * Response of LoginWebCli.
 *
 * @see https://support.huaweicloud.com/api-dcs/LoginWebCli.html
 */
export interface LoginWebCliOutput {
  /** Id of the session. Whoever has it can run commands. */
  client_id: string;
  /** Number of databases. */
  databases: number;
}

/** Codes with which LoginWebCli can fail, as its page lists them. */
export type LoginWebCliErrorCode = HuaweiDcsCommonErrorCode;
