// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of BatchCreateOrDeleteTags.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
 */
export interface BatchCreateOrDeleteTagsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** What to do with the tags. */
  action: enums.BatchCreateOrDeleteTagsAction;
  /** The tags, one row each. To delete a tag, its key is enough. */
  tags: readonly structures.ResourceTag[];
}

/**
 * Response of BatchCreateOrDeleteTags.
 *
 * @see https://support.huaweicloud.com/api-dcs/BatchCreateOrDeleteTags.html
 */
export type BatchCreateOrDeleteTagsOutput = Record<string, never>;

/** Codes with which BatchCreateOrDeleteTags can fail, as its page lists them. */
export type BatchCreateOrDeleteTagsErrorCode = HuaweiDcsCommonErrorCode;
