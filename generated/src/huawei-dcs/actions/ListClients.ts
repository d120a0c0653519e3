// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListClients.html
 */
export interface ListClientsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the node, from ShowNodesInformation. */
  node_id?: string | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
  limit?: number | undefined;
  /** Keeps sessions of this client address. */
  addr?: string | undefined;
  /** Member of the rows to sort by. */
  sort?: string | undefined;
  /** Direction of the sorting. */
  order?: enums.ListClientsOrder | undefined;
}

/**
 * Response of ListClients.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListClients.html
 */
export interface ListClientsOutput {
  /** When the list was made. */
  time: string;
  /** The sessions of this page, one row each. */
  clients: structures.ClientInfo[];
  /** Number of sessions that match. */
  count: number;
}

/** Codes with which ListClients can fail, as its page lists them. */
export type ListClientsErrorCode = HuaweiDcsCommonErrorCode;
