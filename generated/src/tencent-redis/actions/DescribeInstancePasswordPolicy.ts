// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstancePasswordPolicy.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 * @since 2026-09-15
 */
export interface DescribeInstancePasswordPolicyInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of DescribeInstancePasswordPolicy.
 *
 * @see https://cloud.tencent.com/document/product/239/20002
 * @since 2026-09-15
 */
export interface DescribeInstancePasswordPolicyOutput {
  /** Rules of the instance. */
  PasswordPolicy: structures.PasswordPolicy;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstancePasswordPolicy can fail, as its page lists them. */
export type DescribeInstancePasswordPolicyErrorCode = TencentRedisCommonErrorCode;
