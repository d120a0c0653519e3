// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ResetRedisPassword.
 *
 * @see https://cloud.tencent.com/document/product/239/1390
 * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ResetRedisPasswordInput {
  /** Instance to change, from DescribeRedis. */
  redisId: string;
  /**
   * New password. It mixes at least two of letters, digits and the characters !@#%^*().
   *
   * From 8 to 16 characters; secret.
   */
  password: string;
}

/**
 * Response of ResetRedisPassword.
 *
 * @see https://cloud.tencent.com/document/product/239/1390
 * @deprecated Use resetPassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ResetRedisPasswordOutput {
  /** Task that changes the password; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which ResetRedisPassword can fail, as its page lists them. */
export type ResetRedisPasswordErrorCode =
  | "InstanceLockedError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | "PasswordRuleError"
  | TencentRedis2017CommonErrorCode;
