// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateResizeOrder.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
 */
export interface CreateResizeOrderInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Whether the rules that the change needs are added to the security group. */
  auto_open_security_group_rule?: boolean | undefined;
  /** Whether to change at once, or in the maintenance window. */
  execute_immediately?: boolean | undefined;
  /**
   * New size of the instance; see ResizeInstance for the sizes.
   *
   * From 0.125 to 1024; in GB.
   */
  new_capacity?: number | undefined;
  /**
   * Password of the instance.
   *
   * Secret.
   */
  password?: string | undefined;
  /** New specification, from ListFlavors. */
  spec_code?: string | undefined;
}

/**
 * Answer of CreateResizeOrder.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html
 */
export interface CreateResizeOrderOutput {
  /** Order to pay for the change. */
  order_id: string;
}

/** Codes with which CreateResizeOrder can fail, as its page lists them. */
export type CreateResizeOrderErrorCode = HuaweiDcsCommonErrorCode;
