// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of RenewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20015
 * @since release 1, 2018-09-21
 */
export interface RenewInstanceInput {
  /**
   * Months to buy. The error list bounds it to one month at the least and three years at the most.
   *
   * At least 1; in months.
   */
  Period: number;
  /** Instance to renew, from DescribeInstances. */
  InstanceId: string;
  /**
   * Needed when the instance is billed by use and shall become prepaid. Leave it out for one that is
   * prepaid already.
   *
   * @since release 59, 2022-11-08
   */
  ModifyPayMode?: enums.RenewInstanceModifyPayMode | undefined;
}

/**
 * Answer of RenewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20015
 * @since release 1, 2018-09-21
 */
export interface RenewInstanceOutput {
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

/** Codes with which RenewInstance can fail, as its page lists them. */
export type RenewInstanceErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.PermissionDenied"
  | "LimitExceeded.PeriodExceedMaxLimit"
  | "LimitExceeded.PeriodLessThanMinLimit"
  | "ResourceInUse.InstanceBeenLocked"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.AccountBalanceNotEnough"
  | "ResourceUnavailable.InstanceDeleted"
  | TencentRedisCommonErrorCode;
