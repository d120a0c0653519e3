// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateOfflineKeyAnalysis.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html
 */
export interface CreateOfflineKeyAnalysisInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the node, from ShowNodesInformation. */
  node_id: string;
  /** Id of the backup to analyse, from ListBackupRecords. A new backup is made when absent. */
  backup_id?: string | undefined;
}

/**
 * Response of CreateOfflineKeyAnalysis.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html
 */
export interface CreateOfflineKeyAnalysisOutput {
  /** Id of the analysis, for ShowOfflineKeyAnalysisTask. */
  task_id: string;
}

/** Codes with which CreateOfflineKeyAnalysis can fail, as its page lists them. */
export type CreateOfflineKeyAnalysisErrorCode = HuaweiDcsCommonErrorCode;
