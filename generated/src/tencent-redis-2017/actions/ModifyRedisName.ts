// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ModifyRedisName.
 *
 * @see https://cloud.tencent.com/document/api/239/8431
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ModifyRedisNameInput {
  /** Instance to rename, from DescribeRedis. */
  redisId: string;
  /**
   * New name, of Chinese or Latin letters, digits, hyphens and underscores.
   *
   * From 1 to 36 characters.
   */
  redisName: string;
}

/**
 * Response of ModifyRedisName.
 *
 * @see https://cloud.tencent.com/document/api/239/8431
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export type ModifyRedisNameOutput = Record<string, never>;

/** Codes with which ModifyRedisName can fail, as its page lists them. */
export type ModifyRedisNameErrorCode =
  | "InstanceDeleted"
  | "InstanceIsolated"
  | "InstanceNameExceedMaxLimit"
  | "InstanceNameRuleError"
  | "InstanceNotExists"
  | "InstanceStatusAbnormal"
  | "InvalidParameter"
  | TencentRedis2017CommonErrorCode;
