// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowNodesInformation.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html
 */
export interface ShowNodesInformationInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Answer of ShowNodesInformation.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html
 */
export interface ShowNodesInformationOutput {
  /** The instance that was asked for. */
  instance_id: string;
  /** Number of nodes. */
  total: number;
  /** The nodes, one row each. */
  nodes: structures.NodesInfoResp[];
}

/** Codes with which ShowNodesInformation can fail, as its page lists them. */
export type ShowNodesInformationErrorCode = HuaweiDcsCommonErrorCode;
