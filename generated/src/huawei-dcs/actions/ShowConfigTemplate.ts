// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
 */
export interface ShowConfigTemplateInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the template, from ListConfigTemplates. */
  template_id: string;
  /** Whose template it is. */
  type: enums.TemplateType;
}

/**
 * Answer of ShowConfigTemplate.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowConfigTemplate.html
 */
export interface ShowConfigTemplateOutput {
  /** The template that was asked for. */
  template_id: string;
  /** Type of instance that the template is for. */
  cache_mode: enums.CacheMode;
  /** Description of the template. */
  description: string;
  /** Engine that the template is for, Redis or Memcached. */
  engine: string;
  /** Version of Redis that the template is for, such as 4.0 or 5.0. Empty for Memcached. */
  engine_version: string;
  /** Name of the template. */
  name: string;
  /** Edition that the template is for. */
  product_type: enums.ProductType;
  /** Storage that the template is for. */
  storage_type: enums.StorageType;
  /** Whose template it is. */
  type: enums.TemplateType;
  /**
   * When the template was created. Only for your own.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
}

/** Codes with which ShowConfigTemplate can fail, as its page lists them. */
export type ShowConfigTemplateErrorCode = HuaweiDcsCommonErrorCode;
