// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ChangeNodesStartStopStatus.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
 * @since 2024-12-19
 */
export interface ChangeNodesStartStopStatusInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Ids of the nodes, from ShowNodesInformation; all nodes when absent. */
  node_ids?: readonly string[] | undefined;
  /** What to do with the nodes. */
  action?: enums.ChangeNodesStartStopStatusAction | undefined;
}

/**
 * Response of ChangeNodesStartStopStatus.
 *
 * @see https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html
 * @since 2024-12-19
 */
export interface ChangeNodesStartStopStatusOutput {
  /** Text that the service responds with, not an object. */
  body: string;
}

/** Codes with which ChangeNodesStartStopStatus can fail, as its page lists them. */
export type ChangeNodesStartStopStatusErrorCode = HuaweiDcsCommonErrorCode;
