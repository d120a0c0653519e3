// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeInstanceVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/46334
 * @since release 18, 2020-07-15
 */
export interface UpgradeInstanceVersionInput {
  /** Type that the instance becomes, the same values as TypeId of CreateInstances, but as a text. */
  TargetInstanceType: enums.UpgradeInstanceVersionTargetInstanceType;
  /** When to switch over to the new version. */
  SwitchOption: enums.SwitchTime;
  /** Instance to upgrade, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of UpgradeInstanceVersion.
 *
 * @see https://cloud.tencent.com/document/api/239/46334
 * @since release 18, 2020-07-15
 */
export interface UpgradeInstanceVersionOutput {
  /**
   * Order that was placed.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /**
   * Order that was placed.
   *
   * @since 2025-10-29
   */
  DealName: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which UpgradeInstanceVersion can fail, as its page lists them. */
export type UpgradeInstanceVersionErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
