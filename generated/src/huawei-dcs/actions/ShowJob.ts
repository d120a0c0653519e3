// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowJobInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** The job, from the operation that started it. */
  job_id: string;
}

/**
 * Response of ShowJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowJobOutput {
  /** Id of the job that was asked for. */
  job_id: string;
  /** What the job does. */
  job_type: enums.ShowJobJobType;
  /** State of the job. */
  status: enums.ShowJobStatus;
  /**
   * When the job began, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  begin_time: string;
  /**
   * When the job ended, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  end_time: string;
  /** Why the job failed. Null when it did not. */
  fail_reason: string | null;
}

/** Codes with which ShowJob can fail, as its page lists them. */
export type ShowJobErrorCode = HuaweiDcsCommonErrorCode;
