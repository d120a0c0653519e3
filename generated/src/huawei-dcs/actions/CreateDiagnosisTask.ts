// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateDiagnosisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
 */
export interface CreateDiagnosisTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Start of the period to look at, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  begin_time: string;
  /**
   * End of the period, a Unix time in milliseconds as text.
   *
   * In ms.
   */
  end_time: string;
  /**
   * Addresses of the nodes to look at; all nodes when absent. ShowInstance has them, for read/write
   * splitting instances ListGroupReplicationInfo.
   */
  node_ip_list?: readonly string[] | undefined;
}

/**
 * Response of CreateDiagnosisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html
 */
export interface CreateDiagnosisTaskOutput {
  /** Id of the report, for ShowDiagnosisTaskDetails. */
  report_id: string;
}

/** Codes with which CreateDiagnosisTask can fail, as its page lists them. */
export type CreateDiagnosisTaskErrorCode = HuaweiDcsCommonErrorCode;
