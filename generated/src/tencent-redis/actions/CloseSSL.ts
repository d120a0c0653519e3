// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of CloseSSL.
 *
 * @see https://cloud.tencent.com/document/api/239/81240
 * @since release 55, 2022-10-10
 */
export interface CloseSSLInput {
  /** Instance with SSL on, from DescribeInstances. */
  InstanceId: string;
  /**
   * Kind of address that SSL is turned off for.
   *
   * Default 0.
   *
   * @since release 102, 2026-06-26
   */
  AddressType?: enums.SSLAddressType | undefined;
}

/**
 * Answer of CloseSSL.
 *
 * @see https://cloud.tencent.com/document/api/239/81240
 * @since release 55, 2022-10-10
 */
export interface CloseSSLOutput {
  /** Task that turns SSL off. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CloseSSL can fail, as its page lists them. */
export type CloseSSLErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.InstanceNotOperation"
  | "UnsupportedOperation.LimitProxyVersion"
  | TencentRedisCommonErrorCode;
