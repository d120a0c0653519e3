// Generated from spec/huawei-dcs/v1. Do not edit.
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListProducts.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export type ListProductsInput = Record<string, never>;

/**
 * Response of ListProducts.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use listFlavors of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ListProductsOutput {
  /** The products, one row each. */
  products: structures.Products[];
}

/** Codes with which ListProducts can fail, as its page lists them. */
export type ListProductsErrorCode = HuaweiDcsV1CommonErrorCode;
