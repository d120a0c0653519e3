// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeSSLStatus.
 *
 * @see https://cloud.tencent.com/document/api/239/88703
 * @since release 62, 2023-03-16
 */
export interface DescribeSSLStatusInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Answer of DescribeSSLStatus.
 *
 * @see https://cloud.tencent.com/document/api/239/88703
 * @since release 62, 2023-03-16
 */
export interface DescribeSSLStatusOutput {
  /**
   * Temporary address of a ZIP file with the CA certificate.
   *
   * A URL; secret.
   */
  CertDownloadUrl: string;
  /**
   * Until when CertDownloadUrl works.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  UrlExpiredTime: string;
  /** True when SSL is on, false when it is off. */
  SSLConfig: boolean;
  /** True when the instance can use SSL at all. */
  FeatureSupport: boolean;
  /** How far the last change of SSL has come. It does not say whether SSL is on; SSLConfig does. */
  Status: enums.DescribeSSLStatusStatus;
  /**
   * Kind of address that SSL covers.
   *
   * @since release 101, 2026-06-25
   */
  AddressType: enums.SSLAddressType;
  /**
   * Address at which encrypted connections are accepted.
   *
   * @since release 101, 2026-06-25
   */
  EncryptAddress: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeSSLStatus can fail, as its page lists them. */
export type DescribeSSLStatusErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.ActionNotFound"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
