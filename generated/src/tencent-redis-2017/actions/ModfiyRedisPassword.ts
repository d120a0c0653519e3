// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ModfiyRedisPassword.
 *
 * @see https://cloud.tencent.com/document/product/239/8405
 * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ModfiyRedisPasswordInput {
  /** Instance to change, from DescribeRedis. */
  redisId: string;
  /**
   * Present password.
   *
   * Secret.
   */
  oldPassword: string;
  /**
   * New password. It mixes at least two of letters, digits and the characters !@#%^*().
   *
   * From 8 to 16 characters; secret.
   */
  password: string;
}

/**
 * Response of ModfiyRedisPassword.
 *
 * @see https://cloud.tencent.com/document/product/239/8405
 * @deprecated Use modifyInstancePassword of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ModfiyRedisPasswordOutput {
  /** Task that changes the password; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which ModfiyRedisPassword can fail, as its page lists them. */
export type ModfiyRedisPasswordErrorCode =
  | "InstanceLockedError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | "OldPasswordError"
  | "PasswordEmpty"
  | "PasswordRuleError"
  | TencentRedis2017CommonErrorCode;
