// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeBackupUrl.
 *
 * @see https://cloud.tencent.com/document/api/239/34443
 * @since release 5, 2019-04-25
 */
export interface DescribeBackupUrlInput {
  /** Instance the backup belongs to, from DescribeInstances. */
  InstanceId: string;
  /** Backup to download, from DescribeInstanceBackups. */
  BackupId: string;
  /**
   * From where these addresses may be used. The setting of ModifyBackupDownloadRestriction applies
   * when absent.
   *
   * @since release 60, 2023-02-23
   */
  LimitType?: enums.BackupDownloadLimit | undefined;
  /**
   * Only In is accepted: the networks in LimitVpc may download.
   *
   * @since release 60, 2023-02-23
   */
  VpcComparisonSymbol?: enums.VpcComparison | undefined;
  /**
   * Whether the addresses in LimitIp may or may not download.
   *
   * Default "In".
   *
   * @since release 60, 2023-02-23
   */
  IpComparisonSymbol?: enums.IpComparison | undefined;
  /**
   * VPCs that may download. Needed when LimitType is Customize.
   *
   * @since release 60, 2023-02-23
   */
  LimitVpc?: readonly structures.BackupLimitVpcItem[] | undefined;
  /**
   * Addresses in a VPC that IpComparisonSymbol speaks of. Needed when LimitType is Customize.
   *
   * @since release 60, 2023-02-23
   */
  LimitIp?: readonly string[] | undefined;
}

/**
 * Response of DescribeBackupUrl.
 *
 * @see https://cloud.tencent.com/document/api/239/34443
 * @since release 5, 2019-04-25
 */
export interface DescribeBackupUrlOutput {
  /**
   * Addresses for the internet. They work for 6 hours.
   *
   * A URL; secret.
   *
   * @deprecated Since release 87 (2025-05-13). Being phased out; read DownloadUrl of each
   * BackupDownloadInfo. Use BackupInfos instead.
   */
  DownloadUrl?: string[] | undefined;
  /**
   * Addresses for the private network. They work for 6 hours.
   *
   * A URL; secret.
   *
   * @deprecated Since release 87 (2025-05-13). Being phased out; read InnerDownloadUrl of each
   * BackupDownloadInfo. Use BackupInfos instead.
   */
  InnerDownloadUrl?: string[] | undefined;
  /**
   * Names of the files.
   *
   * @since release 36, 2021-07-23
   * @deprecated Since release 87 (2025-05-13). Being phased out; read FileName of each
   * BackupDownloadInfo. Use BackupInfos instead.
   */
  Filenames?: string[] | null | undefined;
  /**
   * The files of the backup, each with its size and its two addresses.
   *
   * @since release 36, 2021-07-23
   */
  BackupInfos: structures.BackupDownloadInfo[];
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeBackupUrl can fail, as its page lists them. */
export type DescribeBackupUrlErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BackupNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.BackupStatusInvalid"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | "UnsupportedOperation.IsAutoRenewError"
  | "UnsupportedOperation.OnlyClusterInstanceCanExportBackup"
  | TencentRedisCommonErrorCode;
