// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListInstanceOperations.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
 */
export interface ListInstanceOperationsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Operation to ask for. */
  operation: enums.ListInstanceOperationsOperation;
}

/**
 * Answer of ListInstanceOperations.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html
 */
export interface ListInstanceOperationsOutput {
  /** The instance that was asked for. */
  instance_id: string;
  /** The operations, one row each. */
  operations: structures.Operations[];
}

/** Codes with which ListInstanceOperations can fail, as its page lists them. */
export type ListInstanceOperationsErrorCode = HuaweiDcsCommonErrorCode;
