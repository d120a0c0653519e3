// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ClearRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/1386
 * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ClearRedisInput {
  /** Instance to erase, from DescribeRedis. */
  redisId: string;
  /**
   * Password of the instance, which is checked.
   *
   * Secret.
   */
  password: string;
}

/**
 * Response of ClearRedis.
 *
 * @see https://cloud.tencent.com/doc/api/260/1386
 * @deprecated Use clearInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ClearRedisOutput {
  /** Task that erases the data; follow it with DescribeTaskInfo. */
  requestId: number;
}

/** Codes with which ClearRedis can fail, as its page lists them. */
export type ClearRedisErrorCode =
  | "InstanceLockedError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | "PasswordEmpty"
  | "PasswordError"
  | TencentRedis2017CommonErrorCode;
