// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of InquiryPriceRenewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41158
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceRenewInstanceInput {
  /**
   * Months to prepay; an error code speaks of three years at most.
   *
   * At least 1; in months.
   */
  Period: number;
  /** Prepaid instance, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of InquiryPriceRenewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/41158
 * @since release 13, 2020-01-17
 */
export interface InquiryPriceRenewInstanceOutput {
  /** Price in the unit that AmountUnit names. */
  Price: number;
  /**
   * The same price with more digits.
   *
   * @since release 86, 2025-04-27
   */
  HighPrecisionPrice: number;
  /**
   * Price before discounts.
   *
   * @since release 98, 2026-03-26
   */
  OriginalPrice: number;
  /**
   * Price before discounts, to more decimal places.
   *
   * @since release 98, 2026-03-26
   */
  HighPrecisionOriginalPrice: number;
  /**
   * Currency of the price.
   *
   * @since release 86, 2025-04-27
   */
  Currency: string;
  /**
   * Unit of both prices.
   *
   * @since release 86, 2025-04-27
   */
  AmountUnit: enums.AmountUnit;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which InquiryPriceRenewInstance can fail, as its page lists them. */
export type InquiryPriceRenewInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.InternalError"
  | "LimitExceeded.PeriodExceedMaxLimit"
  | "LimitExceeded.PeriodLessThanMinLimit"
  | "ResourceInUse.InstanceBeenLocked"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
