// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/20018
 * @since release 1, 2018-09-21
 */
export interface DescribeInstancesInput {
  /**
   * Page size: instances that one call returns at most.
   *
   * At most 1000; default 20.
   */
  Limit?: number | undefined;
  /** Index of the first row to return, a multiple of Limit. */
  Offset?: number | undefined;
  /** Keeps only this instance. */
  InstanceId?: string | undefined;
  /** What the rows are sorted by. */
  OrderBy?: enums.DescribeInstancesOrderBy | undefined;
  /**
   * Direction in which the rows are sorted.
   *
   * Default 1.
   */
  OrderType?: enums.DescribeInstancesOrderType | undefined;
  /**
   * Numeric ids of VPCs, reserved by the vendor. Use UniqVpcIds.
   *
   * For the vendor's own use.
   *
   * @deprecated Takes the old numeric ids of VPCs and is kept for the time being only. Use
   * UniqVpcIds instead.
   */
  VpcIds?: readonly string[] | undefined;
  /**
   * Numeric ids of subnets, reserved by the vendor. Use UniqSubnetIds.
   *
   * For the vendor's own use.
   *
   * @deprecated Takes the old numeric ids of subnets and is kept for the time being only. Use
   * UniqSubnetIds instead.
   */
  SubnetIds?: readonly string[] | undefined;
  /** Keeps only instances whose name contains this text. */
  SearchKey?: string | undefined;
  /** Keeps only instances of these projects. */
  ProjectIds?: readonly number[] | undefined;
  /** Keeps only instances of this name. */
  InstanceName?: string | undefined;
  /**
   * Keeps only instances in these VPCs. The vendor says that an absent or empty list selects the
   * basic network.
   *
   * @since release 3, 2018-11-29
   */
  UniqVpcIds?: readonly string[] | undefined;
  /**
   * Keeps only instances in these subnets.
   *
   * @since release 3, 2018-11-29
   */
  UniqSubnetIds?: readonly string[] | undefined;
  /**
   * Numeric region ids. They have no use here, since the region of the request decides what is
   * listed.
   *
   * @deprecated No longer used; the region of the request (common parameter Region) selects the
   * instances.
   */
  RegionIds?: readonly enums.RegionCode[] | undefined;
  /**
   * Keeps only instances in one of these states.
   *
   * @since release 5, 2019-04-25
   */
  Status?: readonly enums.InstanceStatus[] | undefined;
  /**
   * Keeps only instances of this architecture.
   *
   * @since release 5, 2019-04-25
   */
  TypeVersion?: enums.DescribeInstancesTypeVersion | undefined;
  /**
   * Keeps only instances of this engine.
   *
   * @since release 5, 2019-04-25
   */
  EngineName?: enums.DescribeInstancesEngineName | undefined;
  /**
   * Keeps only instances with one of these renewal modes.
   *
   * @since release 5, 2019-04-25
   */
  AutoRenew?: readonly enums.AutoRenewMode[] | undefined;
  /**
   * Keeps only instances paid for in this way. A word here, a number in InstanceSet.
   *
   * @since release 5, 2019-04-25
   */
  BillingMode?: enums.DescribeInstancesBillingMode | undefined;
  /**
   * Keeps only instances of this engine version and architecture.
   *
   * @since release 5, 2019-04-25
   */
  Type?: enums.InstanceType | undefined;
  /**
   * Keeps instances that match any of these, each a part of a name, a whole id or a whole address.
   * InstanceId narrows further.
   *
   * @since release 5, 2019-04-25
   */
  SearchKeys?: readonly string[] | undefined;
  /**
   * For the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 14, 2020-02-13
   */
  TypeList?: readonly number[] | undefined;
  /**
   * For the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 19, 2020-08-26
   */
  MonitorVersion?: string | undefined;
  /**
   * Keeps only instances with these tags. Absent or empty does not filter.
   *
   * @since release 42, 2022-03-24
   */
  InstanceTags?: readonly structures.InstanceTagInfo[] | undefined;
  /**
   * Keeps only instances with a tag of such a key, whatever its value.
   *
   * @since release 42, 2022-03-24
   */
  TagKeys?: readonly string[] | undefined;
  /**
   * Keeps only instances with this storage; local and cdc are documented here. Absent or empty does
   * not filter.
   *
   * @since release 49, 2022-07-13
   */
  ProductVersions?: readonly enums.ProductVersion[] | undefined;
  /**
   * Keeps only these instances. Limit still applies, so raise it for a long list.
   *
   * @since release 51, 2022-07-25
   */
  InstanceIds?: readonly string[] | undefined;
  /**
   * Keeps only instances spread over zones in this way.
   *
   * @since release 57, 2022-10-18
   */
  AzMode?: enums.DescribeInstancesAzMode | undefined;
}

/**
 * Response of DescribeInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/20018
 * @since release 1, 2018-09-21
 */
export interface DescribeInstancesOutput {
  /** Number of instances that match. */
  TotalCount: number;
  /** The instances of this page, one row each. */
  InstanceSet: structures.InstanceSet[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstances can fail, as its page lists them. */
export type DescribeInstancesErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
