// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ModifyBackupDownloadRestriction.
 *
 * @see https://cloud.tencent.com/document/api/239/87741
 * @since release 61, 2023-03-03
 */
export interface ModifyBackupDownloadRestrictionInput {
  /** Restriction to put into force for the region. */
  LimitType: enums.BackupDownloadLimit;
  /** Only In is accepted: the networks in LimitVpc may download. */
  VpcComparisonSymbol?: enums.VpcComparison | undefined;
  /** Whether the addresses in LimitIp may or may not download. */
  IpComparisonSymbol?: enums.IpComparison | undefined;
  /** VPCs that may download. Needed when LimitType is Customize. */
  LimitVpc?: readonly structures.BackupLimitVpcItem[] | undefined;
  /** Addresses in a VPC that IpComparisonSymbol speaks of. Needed when LimitType is Customize. */
  LimitIp?: readonly string[] | undefined;
}

/**
 * Response of ModifyBackupDownloadRestriction.
 *
 * @see https://cloud.tencent.com/document/api/239/87741
 * @since release 61, 2023-03-03
 */
export interface ModifyBackupDownloadRestrictionOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyBackupDownloadRestriction can fail, as its page lists them. */
export type ModifyBackupDownloadRestrictionErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
