// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListDiagnosisTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
 */
export interface ListDiagnosisTasksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
  limit?: number | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
}

/**
 * Response of ListDiagnosisTasks.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html
 */
export interface ListDiagnosisTasksOutput {
  /** The diagnoses of this page, one row each. */
  diagnosis_report_list: structures.DiagnosisReportInfo[];
  /** Number of diagnoses. */
  total_num: number;
}

/** Codes with which ListDiagnosisTasks can fail, as its page lists them. */
export type ListDiagnosisTasksErrorCode = HuaweiDcsCommonErrorCode;
