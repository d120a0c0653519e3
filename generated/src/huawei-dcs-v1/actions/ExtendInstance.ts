// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";

/**
 * Input of ExtendInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ExtendInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * New size of the instance, larger than the old one. It must be a size that the product comes in.
   *
   * In GB.
   */
  new_capacity: number;
  /**
   * The same size, as a text.
   *
   * In GB.
   */
  newCapacityString: string;
  /** New specification of the instance, from ListProducts. */
  spec_code: string;
}

/**
 * Response of ExtendInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use resizeInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type ExtendInstanceOutput = Record<string, never>;

/** Codes with which ExtendInstance can fail, as its page lists them. */
export type ExtendInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
