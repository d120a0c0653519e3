// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListTagsOfTenant.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
 */
export interface ListTagsOfTenantInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of ListTagsOfTenant.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListTagsOfTenant.html
 */
export interface ListTagsOfTenantOutput {
  /** The keys, one row each. */
  tags: structures.Tag[];
}

/** Codes with which ListTagsOfTenant can fail, as its page lists them. */
export type ListTagsOfTenantErrorCode = HuaweiDcsCommonErrorCode;
