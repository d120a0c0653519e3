// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ReleaseWanAddress.
 *
 * @see https://cloud.tencent.com/document/api/239/72838
 * @since release 43, 2022-04-21
 */
export interface ReleaseWanAddressInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of ReleaseWanAddress.
 *
 * @see https://cloud.tencent.com/document/api/239/72838
 * @since release 43, 2022-04-21
 */
export interface ReleaseWanAddressOutput {
  /** Id of the background flow. */
  FlowId: number;
  /** State of the internet access, as a Chinese text. */
  WanStatus: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ReleaseWanAddress can fail, as its page lists them. */
export type ReleaseWanAddressErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
