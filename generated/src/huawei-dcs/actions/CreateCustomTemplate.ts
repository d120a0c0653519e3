// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateCustomTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
 */
export interface CreateCustomTemplateInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the template to start from, from ListConfigTemplates. */
  template_id: string;
  /** Name of the new template. */
  name: string;
  /** Whose template the one to start from is. */
  type: enums.TemplateType;
  /** Engine that the template is for, Redis or Memcached. */
  engine?: string | undefined;
  /** Type of instance that the template is for. */
  cache_mode?: enums.CacheMode | undefined;
  /** Description of the new template. */
  description?: string | undefined;
  /** Version of Redis that the template is for, 4.0 or 5.0. Empty for Memcached. */
  engine_version?: string | undefined;
  /**
   * Name of each parameter that is to differ, with its value as a text. ListConfigurations of an
   * instance shows names and ranges.
   */
  params: Record<string, string>;
}

/**
 * Response of CreateCustomTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateCustomTemplate.html
 */
export interface CreateCustomTemplateOutput {
  /** Id of the new template. */
  id: string;
}

/** Codes with which CreateCustomTemplate can fail, as its page lists them. */
export type CreateCustomTemplateErrorCode = HuaweiDcsCommonErrorCode;
