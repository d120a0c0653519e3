// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeInstanceSupportFeature.
 *
 * @see https://cloud.tencent.com/document/api/239/102364
 * @since release 68, 2023-12-11
 */
export interface DescribeInstanceSupportFeatureInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
  /** Feature to ask about. */
  FeatureName: enums.DescribeInstanceSupportFeatureFeatureName;
}

/**
 * Response of DescribeInstanceSupportFeature.
 *
 * @see https://cloud.tencent.com/document/api/239/102364
 * @since release 68, 2023-12-11
 */
export interface DescribeInstanceSupportFeatureOutput {
  /** True when the instance supports the feature. */
  Support: boolean;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceSupportFeature can fail, as its page lists them. */
export type DescribeInstanceSupportFeatureErrorCode =
  | "InternalError.InternalError"
  | "InvalidParameter.ActionNotFound"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
