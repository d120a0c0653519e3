// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowTags.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
 */
export interface ShowTagsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ShowTags.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowTags.html
 */
export interface ShowTagsOutput {
  /** The tags, one row each. */
  tags: structures.ResourceTag[];
}

/** Codes with which ShowTags can fail, as its page lists them. */
export type ShowTagsErrorCode = HuaweiDcsCommonErrorCode;
