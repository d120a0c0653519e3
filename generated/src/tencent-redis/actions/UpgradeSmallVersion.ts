// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeSmallVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/74596
 * @since release 46, 2022-05-30
 */
export interface UpgradeSmallVersionInput {
  /** Instance to upgrade, from DescribeInstances. */
  InstanceId: string;
  /** Present minor version, CurrentRedisVersion of DescribeInstances. */
  CurrentRedisVersion: string;
  /** Minor version to upgrade to, UpgradeRedisVersion of DescribeInstances. */
  UpgradeRedisVersion: string;
  /** When to upgrade the kernel: at once or in the maintenance window. */
  InstanceTypeUpgradeNow: enums.UpgradeTime;
}

/**
 * Response of UpgradeSmallVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/74596
 * @since release 46, 2022-05-30
 */
export interface UpgradeSmallVersionOutput {
  /** Id of the background flow. */
  FlowId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which UpgradeSmallVersion can fail, as its page lists them. */
export type UpgradeSmallVersionErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.PermissionDenied"
  | "UnsupportedOperation.InstanceNotOperation"
  | TencentRedisCommonErrorCode;
