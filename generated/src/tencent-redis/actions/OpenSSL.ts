// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of OpenSSL.
 *
 * @see https://cloud.tencent.com/document/api/239/81239
 * @since release 55, 2022-10-10
 */
export interface OpenSSLInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Kind of address that SSL is turned on for.
   *
   * Default 0.
   *
   * @since release 101, 2026-06-25
   */
  AddressType?: enums.SSLAddressType | undefined;
}

/**
 * Answer of OpenSSL.
 *
 * @see https://cloud.tencent.com/document/api/239/81239
 * @since release 55, 2022-10-10
 */
export interface OpenSSLOutput {
  /** Task that carries out the change. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which OpenSSL can fail, as its page lists them. */
export type OpenSSLErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.InstanceNotOperation"
  | "UnsupportedOperation.LimitProxyVersion"
  | TencentRedisCommonErrorCode;
