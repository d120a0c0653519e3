// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeParamTemplates.
 *
 * @see https://cloud.tencent.com/document/api/239/58750
 * @since release 35, 2021-07-16
 */
export interface DescribeParamTemplatesInput {
  /**
   * Keeps only templates for these engine versions and architectures. Redis 2.8 single-node (5) is
   * not offered.
   */
  ProductTypes?: readonly enums.InstanceType[] | undefined;
  /**
   * Keeps only templates with these names.
   *
   * At most 50 items.
   */
  TemplateNames?: readonly string[] | undefined;
  /**
   * Keeps only these templates.
   *
   * At most 50 items.
   */
  TemplateIds?: readonly string[] | undefined;
  /**
   * Page size.
   *
   * From 0 to 200; default 200.
   *
   * @since 2026-01-22
   */
  Limit?: number | undefined;
  /**
   * Index of the first row to return, a multiple of Limit.
   *
   * Default 0.
   *
   * @since 2026-01-22
   */
  Offset?: number | undefined;
}

/**
 * Answer of DescribeParamTemplates.
 *
 * @see https://cloud.tencent.com/document/api/239/58750
 * @since release 35, 2021-07-16
 */
export interface DescribeParamTemplatesOutput {
  /** Number of templates that match. */
  TotalCount: number;
  /** The templates, one row each. */
  Items: structures.ParamTemplateInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeParamTemplates can fail, as its page lists them. */
export type DescribeParamTemplatesErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
