// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateReplicaPriority.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface UpdateReplicaPriorityInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the shard, from ListGroupReplicationInfo. */
  group_id: string;
  /** Id of the node of the replica, from ListGroupReplicationInfo. */
  node_id: string;
  /**
   * Weight of the replica. 0 keeps it from ever becoming master.
   *
   * From 0 to 100.
   */
  slave_priority_weight: number;
}

/**
 * Response of UpdateReplicaPriority.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type UpdateReplicaPriorityOutput = Record<string, never>;

/** Codes with which UpdateReplicaPriority can fail, as its page lists them. */
export type UpdateReplicaPriorityErrorCode = HuaweiDcsCommonErrorCode;
