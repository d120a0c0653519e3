// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of AllocateWanAddress.
 *
 * @see https://cloud.tencent.com/document/api/239/72839
 * @since release 43, 2022-04-21
 */
export interface AllocateWanAddressInput {
  /** Instance in a VPC, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of AllocateWanAddress.
 *
 * @see https://cloud.tencent.com/document/api/239/72839
 * @since release 43, 2022-04-21
 */
export interface AllocateWanAddressOutput {
  /** Background flow that opens the access. */
  FlowId: number;
  /** State of the internet access, as a Chinese text. */
  WanStatus: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which AllocateWanAddress can fail, as its page lists them. */
export type AllocateWanAddressErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.IsNotVpcInstance"
  | "InvalidParameter.PermissionDenied"
  | "ResourceUnavailable.InstanceUnLockedError"
  | TencentRedisCommonErrorCode;
