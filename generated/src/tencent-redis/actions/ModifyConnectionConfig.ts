// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyConnectionConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/49639
 * @since release 23, 2020-11-04
 */
export interface ModifyConnectionConfigInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Bandwidth to give on top of the standard one; MinAddBandwidth and MaxAddBandwidth of
   * DescribeBandwidthRange are its bounds.
   *
   * At least 1; in MB.
   */
  Bandwidth?: number | undefined;
  /**
   * Connections that each shard may hold: at most 40000 without replica reads, and 10000 ×
   * (read-only replicas + 3) while they are enabled.
   *
   * At least 10000.
   */
  ClientLimit?: number | undefined;
}

/**
 * Response of ModifyConnectionConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/49639
 * @since release 23, 2020-11-04
 */
export interface ModifyConnectionConfigOutput {
  /** Task that makes the change. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyConnectionConfig can fail, as its page lists them. */
export type ModifyConnectionConfigErrorCode =
  "FailedOperation.SystemError" | "InvalidParameter.PermissionDenied" | TencentRedisCommonErrorCode;
