// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceNodeInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/48603
 * @since release 21, 2020-09-23
 */
export interface DescribeInstanceNodeInfoInput {
  /** Instance whose nodes are listed, from DescribeInstances. */
  InstanceId: string;
  /**
   * Number of nodes on a page.
   *
   * At most 1000; default 20.
   *
   * @deprecated No longer used; leave both out.
   */
  Limit?: number | undefined;
  /**
   * Index of the first node to return, a multiple of Limit.
   *
   * @deprecated No longer used; leave both out.
   */
  Offset?: number | undefined;
}

/**
 * Response of DescribeInstanceNodeInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/48603
 * @since release 21, 2020-09-23
 */
export interface DescribeInstanceNodeInfoOutput {
  /** Number of proxies. */
  ProxyCount: number;
  /** The proxies. Their ids serve SwitchProxy. */
  Proxy: structures.ProxyNodes[];
  /** Number of Redis nodes. */
  RedisCount: number;
  /** The Redis nodes, masters and replicas. */
  Redis: structures.RedisNodes[];
  /**
   * Number of Tendis nodes.
   *
   * @deprecated No longer used; ignore both.
   */
  TendisCount?: number | undefined;
  /**
   * The Tendis nodes.
   *
   * @deprecated No longer used; ignore both.
   */
  Tendis?: structures.TendisNodes[] | undefined;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceNodeInfo can fail, as its page lists them. */
export type DescribeInstanceNodeInfoErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
