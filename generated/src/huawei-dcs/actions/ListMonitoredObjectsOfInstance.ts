// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMonitoredObjectsOfInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html
 */
export interface ListMonitoredObjectsOfInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Dimension that the instance is in. */
  dim_name: enums.ListMonitoredObjectsOfInstanceDimName;
}

/**
 * Response of ListMonitoredObjectsOfInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html
 */
export interface ListMonitoredObjectsOfInstanceOutput {
  /** Route of the dimension that was asked for. */
  router: string[];
  /**
   * Dimensions below it, one row each. A Proxy Cluster has nodes and proxies, a Redis Cluster has
   * nodes.
   */
  children: structures.DimChild[];
  /** The instance, as one row. */
  instances: structures.InstancesMonitoredObject[];
  /** Nodes that hold the data, one row each. Clusters only. */
  dcs_cluster_redis_node: structures.ClusterRedisNodeMonitoredObject[];
  /** Proxy nodes, one row each. Proxy Cluster only. */
  dcs_cluster_proxy_node: structures.ProxyNodeMonitoredObject[];
  /** Proxy nodes, one row each. Proxy Cluster of Redis 4.0 and 5.0 only. */
  dcs_cluster_proxy2_node: structures.Proxy2NodeMonitoredObject[];
  /** Number of objects in the dimension. */
  total: number;
}

/** Codes with which ListMonitoredObjectsOfInstance can fail, as its page lists them. */
export type ListMonitoredObjectsOfInstanceErrorCode = HuaweiDcsCommonErrorCode;
