// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeProxyVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/74597
 * @since release 46, 2022-05-30
 */
export interface UpgradeProxyVersionInput {
  /** Instance to upgrade, from DescribeInstances. */
  InstanceId: string;
  /** Present version of the proxies, CurrentProxyVersion of DescribeInstances. */
  CurrentProxyVersion: string;
  /** Version to upgrade to, UpgradeProxyVersion of DescribeInstances. */
  UpgradeProxyVersion: string;
  /** When to upgrade the proxies: at once or in the maintenance window. */
  InstanceTypeUpgradeNow: enums.UpgradeTime;
}

/**
 * Response of UpgradeProxyVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/74597
 * @since release 46, 2022-05-30
 */
export interface UpgradeProxyVersionOutput {
  /** Id of the background flow. */
  FlowId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which UpgradeProxyVersion can fail, as its page lists them. */
export type UpgradeProxyVersionErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.CheckNotPass"
  | TencentRedisCommonErrorCode;
