// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeReplicationGroupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/107300
 * @since release 78, 2024-06-17
 */
export interface DescribeReplicationGroupInstanceInput {
  /** Instance to look up, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeReplicationGroupInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/107300
 * @since release 78, 2024-06-17
 */
export interface DescribeReplicationGroupInstanceOutput {
  /** Numeric account id (APPID) of the owner. */
  AppId: number;
  /** Numeric id of the region. */
  RegionId: enums.RegionCode;
  /** Id of the replication group. */
  GroupId: string;
  /** Name of the replication group. */
  GroupName: string;
  /** Role of the instance in the group. */
  InstanceRole: enums.ReplicationRole;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeReplicationGroupInstance can fail, as its page lists them. */
export type DescribeReplicationGroupInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.CamAuthOssResponseReturnCodeError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
