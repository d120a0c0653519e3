// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeVersionToMultiAvailabilityZones.
 *
 * @see https://cloud.tencent.com/document/api/239/54759
 * @since release 30, 2021-04-16
 * @deprecated Since 2026-01-22. The vendor calls the action deprecated in its title.
 */
export interface UpgradeVersionToMultiAvailabilityZonesInput {
  /** Instance to upgrade, from DescribeInstances. */
  InstanceId: string;
  /**
   * Whether clients shall be able to use the nearest node afterwards. True also upgrades the proxies
   * and the minor version.
   *
   * Default false.
   *
   * @since release 42, 2022-03-24
   */
  UpgradeProxyAndRedisServer?: boolean | undefined;
}

/**
 * Answer of UpgradeVersionToMultiAvailabilityZones.
 *
 * @see https://cloud.tencent.com/document/api/239/54759
 * @since release 30, 2021-04-16
 * @deprecated Since 2026-01-22. The vendor calls the action deprecated in its title.
 */
export interface UpgradeVersionToMultiAvailabilityZonesOutput {
  /** Id of the background flow. */
  FlowId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which UpgradeVersionToMultiAvailabilityZones can fail, as its page lists them. */
export type UpgradeVersionToMultiAvailabilityZonesErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnsupportedOperation.InstanceNotOperation"
  | "UnsupportedOperation.LimitProxyVersion"
  | TencentRedisCommonErrorCode;
