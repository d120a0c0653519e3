// Generated from spec/tencent-redis/2017. Do not edit.
import type { TencentRedis2017CommonErrorCode } from "../errors.js";

/**
 * Input of ModifyRedisProject.
 *
 * @see https://cloud.tencent.com/doc/api/260/1385
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export interface ModifyRedisProjectInput {
  /**
   * Instances to move, from DescribeRedis.
   *
   * At least 1 item.
   */
  redisIds: readonly string[];
  /** Project that the instances go to, from the vendor's list of projects. */
  projectId: number;
}

/**
 * Response of ModifyRedisProject.
 *
 * @see https://cloud.tencent.com/doc/api/260/1385
 * @deprecated Use modifyInstance of TencentRedis (cachesmith-sdk/tencent-redis) instead.
 */
export type ModifyRedisProjectOutput = Record<string, never>;

/** Codes with which ModifyRedisProject can fail, as its page lists them. */
export type ModifyRedisProjectErrorCode =
  "InstanceNotExists" | "InvalidParameter" | TencentRedis2017CommonErrorCode;
