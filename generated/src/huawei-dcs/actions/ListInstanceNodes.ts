// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListInstanceNodes.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListInstanceNodesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Index of the first instance to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size in instances.
   *
   * At most 100; default 10.
   */
  limit?: number | undefined;
}

/**
 * Response of ListInstanceNodes.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListInstanceNodesOutput {
  /** Number of instances. */
  count: number;
  /** The instances of this page, one row each. */
  instances: structures.InstanceNodesInfoResp[];
}

/** Codes with which ListInstanceNodes can fail, as its page lists them. */
export type ListInstanceNodesErrorCode = HuaweiDcsCommonErrorCode;
