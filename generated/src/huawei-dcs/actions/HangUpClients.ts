// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of HangUpClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpClients.html
 */
export interface HangUpClientsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the node, from ShowNodesInformation. */
  node_id: string;
  /**
   * Addresses and ports of the clients, from addr of ListClients.
   *
   * At least 1 item.
   */
  client_addrs: readonly string[];
}

/**
 * Response of HangUpClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/HangUpClients.html
 */
export type HangUpClientsOutput = Record<string, never>;

/** Codes with which HangUpClients can fail, as its page lists them. */
export type HangUpClientsErrorCode = HuaweiDcsCommonErrorCode;
