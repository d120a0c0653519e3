// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListMonitoredObjects.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html
 */
export interface ListMonitoredObjectsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Dimension to list. */
  dim_name: enums.ListMonitoredObjectsDimName;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Page size. */
  limit?: number | undefined;
}

/**
 * Response of ListMonitoredObjects.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html
 */
export interface ListMonitoredObjectsOutput {
  /** Route of the dimension that was asked for. */
  router: string[];
  /**
   * Dimensions below it, one row each. A Proxy Cluster has nodes and proxies, a Redis Cluster has
   * nodes.
   */
  children: structures.DimChild[];
  /** The instances of this page, one row each. */
  instances: structures.InstancesMonitoredObject[];
  /** Number of instances. */
  total: number;
}

/** Codes with which ListMonitoredObjects can fail, as its page lists them. */
export type ListMonitoredObjectsErrorCode = HuaweiDcsCommonErrorCode;
