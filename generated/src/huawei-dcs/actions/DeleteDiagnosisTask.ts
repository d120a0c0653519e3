// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DeleteDiagnosisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
 */
export interface DeleteDiagnosisTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Ids of the reports, from ListDiagnosisTasks. */
  report_id_list?: readonly string[] | undefined;
}

/**
 * Response of DeleteDiagnosisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html
 */
export interface DeleteDiagnosisTaskOutput {
  /** The reports, one row each. */
  results: structures.Item[];
}

/** Codes with which DeleteDiagnosisTask can fail, as its page lists them. */
export type DeleteDiagnosisTaskErrorCode = HuaweiDcsCommonErrorCode;
