// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of LogoffWebCli.
 *
 * @see https://support.huaweicloud.com/api-dcs/LogoffWebCli.html
 */
export interface LogoffWebCliInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the session, from LoginWebCli. */
  client_id?: string | undefined;
}

/**
 * Response of LogoffWebCli.
 *
 * @see https://support.huaweicloud.com/api-dcs/LogoffWebCli.html
 */
export type LogoffWebCliOutput = Record<string, never>;

/** Codes with which LogoffWebCli can fail, as its page lists them. */
export type LogoffWebCliErrorCode = HuaweiDcsCommonErrorCode;
