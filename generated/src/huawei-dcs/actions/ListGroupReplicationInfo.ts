// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListGroupReplicationInfo.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListGroupReplicationInfoInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ListGroupReplicationInfo.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListGroupReplicationInfoOutput {
  /** The shards, one row each. */
  group_list: structures.InstanceGroupListInfo[];
  /** Number of shards. */
  group_count: number;
}

/** Codes with which ListGroupReplicationInfo can fail, as its page lists them. */
export type ListGroupReplicationInfoErrorCode = HuaweiDcsCommonErrorCode;
