// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyInstancePasswordPolicy.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 * @since 2026-09-15
 */
export interface ModifyInstancePasswordPolicyInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** Rules that passwords of the instance must satisfy from now on. */
  PasswordPolicy: structures.PasswordPolicy;
}

/**
 * Answer of ModifyInstancePasswordPolicy.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 * @since 2026-09-15
 */
export interface ModifyInstancePasswordPolicyOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstancePasswordPolicy can fail, as its page lists them. */
export type ModifyInstancePasswordPolicyErrorCode = TencentRedisCommonErrorCode;
