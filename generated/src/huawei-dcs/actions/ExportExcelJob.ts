// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ExportExcelJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
 */
export interface ExportExcelJobInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the job, from ExportInstancesTask. */
  job_id: string;
}

/**
 * Answer of ExportExcelJob.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportExcelJob.html
 */
export interface ExportExcelJobOutput {
  /** State of the job; the metadata lists no values. link is there once the file is written. */
  status: string;
  /** Name under which to save the export. */
  file_name: string;
  /**
   * Address to download the file from.
   *
   * Secret.
   */
  link: string;
  /** Why the export failed, as a code. */
  err_code: string | null;
  /** Why the export failed, in words. */
  err_msg: string | null;
}

/** Codes with which ExportExcelJob can fail, as its page lists them. */
export type ExportExcelJobErrorCode = HuaweiDcsCommonErrorCode;
