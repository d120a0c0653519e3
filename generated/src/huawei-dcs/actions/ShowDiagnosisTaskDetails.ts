// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowDiagnosisTaskDetails.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
 */
export interface ShowDiagnosisTaskDetailsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the report, from CreateDiagnosisTask or ListDiagnosisTasks. */
  report_id: string;
}

/**
 * Response of ShowDiagnosisTaskDetails.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html
 */
export interface ShowDiagnosisTaskDetailsOutput {
  /** Number of items that are abnormal, on all nodes. */
  abnormal_item_sum: number;
  /** Number of items that could not be diagnosed, on all nodes. */
  failed_item_sum: number;
  /** The nodes, one row each. */
  diagnosis_node_report_list: structures.DiagnosisNodeReport[];
}

/** Codes with which ShowDiagnosisTaskDetails can fail, as its page lists them. */
export type ShowDiagnosisTaskDetailsErrorCode = HuaweiDcsCommonErrorCode;
