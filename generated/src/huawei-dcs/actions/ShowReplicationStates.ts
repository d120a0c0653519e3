// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowReplicationStates.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html
 */
export interface ShowReplicationStatesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the shard, from ListGroupReplicationInfo. */
  group_id: string;
}

/**
 * Response of ShowReplicationStates.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html
 */
export interface ShowReplicationStatesOutput {
  /** Master and replicas, one row each. */
  body: structures.InstanceReplicationListInfo[];
}

/** Codes with which ShowReplicationStates can fail, as its page lists them. */
export type ShowReplicationStatesErrorCode = HuaweiDcsCommonErrorCode;
