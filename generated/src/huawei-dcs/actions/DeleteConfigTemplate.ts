// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
 */
export interface DeleteConfigTemplateInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the template, from ListConfigTemplates. */
  template_id: string;
}

/**
 * Response of DeleteConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteConfigTemplate.html
 */
export interface DeleteConfigTemplateOutput {
  /** success; a failure is reported as an error. */
  result: enums.DeleteConfigTemplateResult;
}

/** Codes with which DeleteConfigTemplate can fail, as its page lists them. */
export type DeleteConfigTemplateErrorCode = HuaweiDcsCommonErrorCode;
