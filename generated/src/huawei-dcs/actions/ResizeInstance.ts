// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ResizeInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResizeInstanceInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** New specification of the instance, from ListFlavors. */
  spec_code: string;
  /**
   * New size of the instance. From Redis 4.0 on, single-node and master/standby instances take
   * 0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32 or 64, clusters 4, 8, 16, 24, 32, 48, 64, 96, 128, 192,
   * 256, 384, 512, 768 or 1024.
   *
   * From 0.125 to 1024; in GB.
   */
  new_capacity: number;
  /** How the change is paid for. Leave it out when billed by use. */
  bss_param?: structures.BssParamEntity | undefined;
  /**
   * Addresses of the nodes to keep when a Redis Cluster shrinks; without them the service picks
   * shards to remove at random.
   */
  reserved_ip?: readonly string[] | undefined;
  /** What to change. Required to change the number of replicas of Redis 4.0 and 5.0. */
  change_type?: enums.ResizeInstanceChangeType | undefined;
  /**
   * Zone of each replica, from ListAvailableZones. Required to add replicas to Redis 4.0 and 5.0 and
   * to remove replicas of a cluster.
   */
  available_zones?: readonly string[] | undefined;
  /**
   * Id of the node to remove, one at a time, from ListGroupReplicationInfo. Required to remove a
   * replica of a master/standby or read/write splitting instance of Redis 4.0 and 5.0.
   */
  node_list?: readonly string[] | undefined;
  /**
   * Whether to change at once or in the maintenance window. Only true is supported so far.
   *
   * Default true.
   */
  execute_immediately?: boolean | undefined;
}

/**
 * Response of ResizeInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type ResizeInstanceOutput = Record<string, never>;

/** Codes with which ResizeInstance can fail, as its page lists them. */
export type ResizeInstanceErrorCode = HuaweiDcsCommonErrorCode;
