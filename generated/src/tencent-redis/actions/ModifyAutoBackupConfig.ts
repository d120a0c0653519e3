// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyAutoBackupConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/20016
 * @since release 1, 2018-09-21
 */
export interface ModifyAutoBackupConfigInput {
  /** Instance whose schedule is set, from DescribeInstances. */
  InstanceId: string;
  /** Days on which a backup is made. Cannot be changed for now. */
  WeekDays?: readonly enums.WeekDay[] | undefined;
  /**
   * Hour of the day in which a backup begins, from one full hour to the next.
   *
   * Written HH:mm-HH:mm.
   */
  TimePeriod?: string | undefined;
  /** Kind of schedule; only 1 is accepted for now. */
  AutoBackupType?: enums.AutoBackupType | undefined;
  /**
   * How long full backups are kept. Only 7 is accepted; the vendor extends it on request.
   *
   * In days.
   *
   * @since release 88, 2025-07-04
   */
  BackupStorageDays?: number | undefined;
}

/**
 * Answer of ModifyAutoBackupConfig.
 *
 * @see https://cloud.tencent.com/document/api/239/20016
 * @since release 1, 2018-09-21
 */
export interface ModifyAutoBackupConfigOutput {
  /** Kind of schedule. */
  AutoBackupType: enums.AutoBackupType;
  /** Days on which a backup is made. */
  WeekDays: enums.WeekDay[];
  /**
   * Hour of the day in which a backup begins.
   *
   * Written HH:mm-HH:mm.
   */
  TimePeriod: string;
  /**
   * How long full backups are kept.
   *
   * In days.
   *
   * @since release 41, 2022-03-23
   */
  BackupStorageDays: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyAutoBackupConfig can fail, as its page lists them. */
export type ModifyAutoBackupConfigErrorCode =
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.NotSupported"
  | "InvalidParameter.Period"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.WeekDaysIsInvalid"
  | "ResourceNotFound.InstanceNotExists"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
