// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ExecuteClusterSwitchover.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html
 */
export interface ExecuteClusterSwitchoverInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the shard, from ListGroupReplicationInfo. */
  group_id: string;
  /** Id of the node that becomes master, from ListGroupReplicationInfo. */
  node_id: string;
}

/**
 * Response of ExecuteClusterSwitchover.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html
 */
export interface ExecuteClusterSwitchoverOutput {
  /** Id of the job that switches, for ShowJob. */
  job_id: string;
}

/** Codes with which ExecuteClusterSwitchover can fail, as its page lists them. */
export type ExecuteClusterSwitchoverErrorCode = HuaweiDcsCommonErrorCode;
