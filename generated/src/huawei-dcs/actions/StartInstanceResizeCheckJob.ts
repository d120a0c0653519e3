// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of StartInstanceResizeCheckJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
 */
export interface StartInstanceResizeCheckJobInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Size that the instance is to get.
   *
   * From 1 to 1024; in GB.
   */
  new_capacity?: number | undefined;
  /** Specification that the instance is to get, from ListFlavors. */
  spec_code?: string | undefined;
}

/**
 * Response of StartInstanceResizeCheckJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html
 */
export interface StartInstanceResizeCheckJobOutput {
  /** Id of the job that checks, for ShowJob. */
  job_id: string;
}

/** Codes with which StartInstanceResizeCheckJob can fail, as its page lists them. */
export type StartInstanceResizeCheckJobErrorCode = HuaweiDcsCommonErrorCode;
