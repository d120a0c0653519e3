// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ExecuteCommandMobilization.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html
 */
export interface ExecuteCommandMobilizationInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the session, from LoginWebCli. */
  client_id?: string | undefined;
  /** The command with its arguments, as one text. */
  command?: string | undefined;
  /**
   * Database to run it on.
   *
   * At least 0.
   */
  database?: number | undefined;
}

/**
 * Response of ExecuteCommandMobilization.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html
 */
export interface ExecuteCommandMobilizationOutput {
  /** Reply of Redis, as a text. */
  response: string;
}

/** Codes with which ExecuteCommandMobilization can fail, as its page lists them. */
export type ExecuteCommandMobilizationErrorCode = HuaweiDcsCommonErrorCode;
