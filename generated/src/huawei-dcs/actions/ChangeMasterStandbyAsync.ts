// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ChangeMasterStandbyAsync.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
 */
export interface ChangeMasterStandbyAsyncInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ChangeMasterStandbyAsync.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html
 */
export interface ChangeMasterStandbyAsyncOutput {
  /** Id of the job that switches, for ShowJob. */
  job_id: string;
}

/** Codes with which ChangeMasterStandbyAsync can fail, as its page lists them. */
export type ChangeMasterStandbyAsyncErrorCode = HuaweiDcsCommonErrorCode;
