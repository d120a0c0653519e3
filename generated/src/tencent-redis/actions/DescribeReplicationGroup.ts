// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/71554
 * @since release 41, 2022-03-23
 */
export interface DescribeReplicationGroupInput {
  /**
   * Page size: groups that one call returns at most.
   *
   * Default 20.
   */
  Limit: number;
  /** Index of the first row to return, a multiple of Limit. */
  Offset: number;
  /** Shows only this group; its id begins with crs-rpl-. */
  GroupId?: string | undefined;
  /** Keeps only groups whose id or name contains this text. */
  SearchKey?: string | undefined;
}

/**
 * Response of DescribeReplicationGroup.
 *
 * @see https://cloud.tencent.com/document/api/239/71554
 * @since release 41, 2022-03-23
 */
export interface DescribeReplicationGroupOutput {
  /** Number of groups that match. */
  TotalCount: number;
  /** The groups of this page, one row each. */
  Groups: structures.Groups[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeReplicationGroup can fail, as its page lists them. */
export type DescribeReplicationGroupErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameterValue.ReplicationGroupNotExists"
  | TencentRedisCommonErrorCode;
