// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListConfigTemplates.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
 */
export interface ListConfigTemplatesInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Keeps templates whose name contains this text. */
  name?: string | undefined;
  /** Keeps only the template with this id. */
  template_id?: string | undefined;
  /** Which templates to list. */
  type: enums.TemplateType;
  /** Keeps templates for this engine, Redis or Memcached. */
  engine?: string | undefined;
  /** Keeps templates for this version of Redis: 3.0, 4.0, 5.0 or 6.0, by region. Empty for Memcached. */
  engine_version?: string | undefined;
  /** Keeps templates for this type of instance. */
  cache_mode?: enums.CacheMode | undefined;
  /** Keeps templates with this description. */
  description?: string | undefined;
  /**
   * Index of the first row to return.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Page size.
   *
   * From 1 to 1000; default 10.
   */
  limit?: number | undefined;
}

/**
 * Response of ListConfigTemplates.
 *
 * @see https://support.huaweicloud.com/api-dcs/ListConfigTemplates.html
 */
export interface ListConfigTemplatesOutput {
  /** Number of templates that match. */
  template_num: number;
  /** The templates of this page, one row each. */
  templates: structures.ConfigTemplatesListInfo[];
}

/** Codes with which ListConfigTemplates can fail, as its page lists them. */
export type ListConfigTemplatesErrorCode = HuaweiDcsCommonErrorCode;
