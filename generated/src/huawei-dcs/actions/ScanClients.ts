// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ScanClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanClients.html
 */
export interface ScanClientsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the node, from ShowNodesInformation. */
  node_id?: string | undefined;
  /** Whether to drop the list that is there and make a new one. */
  clean_cache?: boolean | undefined;
}

/**
 * Response of ScanClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/ScanClients.html
 */
export interface ScanClientsOutput {
  /** Response of the service; its form is not documented. */
  body: unknown;
}

/** Codes with which ScanClients can fail, as its page lists them. */
export type ScanClientsErrorCode = HuaweiDcsCommonErrorCode;
