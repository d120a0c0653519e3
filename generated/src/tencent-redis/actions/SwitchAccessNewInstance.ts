// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of SwitchAccessNewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/102362
 * @since release 68, 2023-12-11
 */
export interface SwitchAccessNewInstanceInput {
  /** Instance to switch over, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of SwitchAccessNewInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/102362
 * @since release 68, 2023-12-11
 */
export interface SwitchAccessNewInstanceOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which SwitchAccessNewInstance can fail, as its page lists them. */
export type SwitchAccessNewInstanceErrorCode =
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
