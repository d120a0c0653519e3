// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of SwitchProxy.
 *
 * @see https://cloud.tencent.com/document/api/239/78841
 * @since release 53, 2022-08-11
 */
export interface SwitchProxyInput {
  /** Instance to test, from DescribeInstances. */
  InstanceId: string;
  /**
   * Proxy that fails, a NodeId of the output Proxy of DescribeInstanceNodeInfo. The page does not
   * say what happens when absent.
   */
  ProxyID?: string | undefined;
  /**
   * Proxies that fail, each a NodeId of the output Proxy of DescribeInstanceNodeInfo. Takes the
   * place of ProxyID for several at once.
   *
   * @since release 89, 2025-07-15
   */
  ProxyIDList?: readonly string[] | undefined;
}

/**
 * Answer of SwitchProxy.
 *
 * @see https://cloud.tencent.com/document/api/239/78841
 * @since release 53, 2022-08-11
 */
export interface SwitchProxyOutput {
  /**
   * Task that carries the switch out.
   *
   * @since release 89, 2025-07-15
   */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which SwitchProxy can fail, as its page lists them. */
export type SwitchProxyErrorCode =
  | "AuthFailure"
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
