// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of HangUpKillAllClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html
 */
export interface HangUpKillAllClientsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the node. Required unless kill_all_nodes is true. */
  node_id?: string | undefined;
  /** true closes the connections to all nodes, false those to node_id. */
  kill_all_nodes?: boolean | undefined;
}

/**
 * Response of HangUpKillAllClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html
 */
export interface HangUpKillAllClientsOutput {
  /** Response of the service; its form is not documented. */
  body: unknown;
}

/** Codes with which HangUpKillAllClients can fail, as its page lists them. */
export type HangUpKillAllClientsErrorCode = HuaweiDcsCommonErrorCode;
