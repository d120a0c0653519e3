// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
 */
export interface UpdateConfigTemplateInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the template, from ListConfigTemplates. */
  template_id: string;
  /** New name. */
  name?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Name of each parameter to change, with its new value as a text. */
  params?: Record<string, string> | undefined;
}

/**
 * Response of UpdateConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateConfigTemplate.html
 */
export interface UpdateConfigTemplateOutput {
  /** success; a failure is reported as an error. */
  result: enums.UpdateConfigTemplateResult;
}

/** Codes with which UpdateConfigTemplate can fail, as its page lists them. */
export type UpdateConfigTemplateErrorCode = HuaweiDcsCommonErrorCode;
