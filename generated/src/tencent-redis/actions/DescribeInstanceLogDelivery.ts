// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceLogDelivery.
 *
 * @see https://cloud.tencent.com/document/api/239/110878
 * @since release 81, 2024-09-11
 */
export interface DescribeInstanceLogDeliveryInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeInstanceLogDelivery.
 *
 * @see https://cloud.tencent.com/document/api/239/110878
 * @since release 81, 2024-09-11
 */
export interface DescribeInstanceLogDeliveryOutput {
  /** Delivery of the slow query log. */
  SlowLog: structures.LogDeliveryInfo;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceLogDelivery can fail, as its page lists them. */
export type DescribeInstanceLogDeliveryErrorCode =
  | "InternalError.InternalError"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
