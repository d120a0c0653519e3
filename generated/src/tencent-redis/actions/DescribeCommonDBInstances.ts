// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeCommonDBInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/49428
 * @since release 22, 2020-10-27
 * @deprecated Abandoned by the vendor; DescribeInstances lists instances. Use DescribeInstances
 * instead.
 */
export interface DescribeCommonDBInstancesInput {
  /** Keeps only instances in these VPCs, given by their numeric ids. */
  VpcIds?: readonly number[] | undefined;
  /** Keeps only instances in these subnets, given by their numeric ids. */
  SubnetIds?: readonly number[] | undefined;
  /**
   * Keeps only instances that are paid for in this way. The numbers mean the opposite of BillingMode
   * elsewhere.
   */
  PayMode?: enums.DescribeCommonDBInstancesPayMode | undefined;
  /**
   * Keeps only these instances.
   *
   * At most 100 items.
   */
  InstanceIds?: readonly string[] | undefined;
  /** Keeps only instances with these names. */
  InstanceNames?: readonly string[] | undefined;
  /** Keeps only instances in these states, written as in the output, such as 2 for in service. */
  Status?: readonly string[] | undefined;
  /** Field to sort by. The page lists no values. */
  OrderBy?: string | undefined;
  /** Direction of the sort. The page lists no values. */
  OrderByType?: string | undefined;
  /** Keeps only instances with these private addresses. */
  Vips?: readonly string[] | undefined;
  /** Keeps only instances in these VPCs, given by their text ids. */
  UniqVpcIds?: readonly string[] | undefined;
  /** Keeps only instances in these subnets, given by their text ids. */
  UniqSubnetIds?: readonly string[] | undefined;
  /** Page size. The vendor recommends 100. */
  Limit?: number | undefined;
  /**
   * Index of the first row to return.
   *
   * Default 0.
   */
  Offset?: number | undefined;
}

/**
 * Response of DescribeCommonDBInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/49428
 * @since release 22, 2020-10-27
 * @deprecated Abandoned by the vendor; DescribeInstances lists instances. Use DescribeInstances
 * instead.
 */
export interface DescribeCommonDBInstancesOutput {
  /** Number of instances that match. */
  TotalCount: number;
  /** The instances of this page, one row each. */
  InstanceDetails: structures.RedisCommonInstanceList[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeCommonDBInstances can fail, as its page lists them. */
export type DescribeCommonDBInstancesErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | TencentRedisCommonErrorCode;
