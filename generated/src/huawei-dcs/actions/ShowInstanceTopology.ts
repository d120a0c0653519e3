// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowInstanceTopology.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html
 */
export interface ShowInstanceTopologyInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ShowInstanceTopology.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html
 */
export interface ShowInstanceTopologyOutput {
  /** Nodes that hold the data, one row each. */
  redis_server: structures.TopologyInfo[];
  /** Load balancers of Redis 3.0; no longer in use. */
  cluster_lvs: structures.TopologyInfo[];
  /** Administration nodes of Redis 3.0; no longer in use. */
  cluster_admin: structures.TopologyInfo[];
  /** Proxy nodes, one row each. */
  cluster_proxy: structures.TopologyInfo[];
  /** Masters, for Redis 3.0 only. */
  master: structures.TopologyInfo[];
  /** VPC endpoints, from Redis 4.0 on. */
  vpcendpoint: structures.TopologyInfo[];
  /** Load balancers, from Redis 4.0 on. */
  elb: structures.TopologyInfo[];
}

/** Codes with which ShowInstanceTopology can fail, as its page lists them. */
export type ShowInstanceTopologyErrorCode = HuaweiDcsCommonErrorCode;
