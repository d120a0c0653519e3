// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeBackupDownloadRestriction.
 *
 * @see https://cloud.tencent.com/document/api/239/87742
 * @since release 61, 2023-03-03
 */
export type DescribeBackupDownloadRestrictionInput = Record<string, never>;

/**
 * Response of DescribeBackupDownloadRestriction.
 *
 * @see https://cloud.tencent.com/document/api/239/87742
 * @since release 61, 2023-03-03
 */
export interface DescribeBackupDownloadRestrictionOutput {
  /** Restriction in force for the region. */
  LimitType: enums.BackupDownloadLimit;
  /** Always In: the networks in LimitVpc may download. */
  VpcComparisonSymbol: enums.VpcComparison;
  /** Whether the addresses in LimitIp may or may not download. */
  IpComparisonSymbol: enums.IpComparison;
  /** VPCs that may download. Present when LimitType is Customize. */
  LimitVpc: structures.BackupLimitVpcItem[];
  /** Addresses in a VPC that IpComparisonSymbol speaks of. Present when LimitType is Customize. */
  LimitIp: string[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeBackupDownloadRestriction can fail, as its page lists them. */
export type DescribeBackupDownloadRestrictionErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
