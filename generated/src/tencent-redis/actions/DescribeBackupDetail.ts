// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of DescribeBackupDetail.
 *
 * @see https://cloud.tencent.com/document/api/239/107146
 * @since release 76, 2024-06-10
 */
export interface DescribeBackupDetailInput {
  /** Instance the backup belongs to, from DescribeInstances. */
  InstanceId: string;
  /** Backup to look up, from DescribeInstanceBackups. */
  BackupId: string;
}

/**
 * Answer of DescribeBackupDetail.
 *
 * @see https://cloud.tencent.com/document/api/239/107146
 * @since release 76, 2024-06-10
 */
export interface DescribeBackupDetailOutput {
  /** The backup that was asked for. */
  BackupId: string;
  /**
   * When the backup was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /**
   * When the backup was finished.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /**
   * Who began the backup. RedisBackupSet documents the two values the other way round, so do not
   * rely on it alone.
   */
  BackupType: enums.DescribeBackupDetailBackupType;
  /** State of the backup. */
  Status: enums.BackupStatus;
  /** Remark that was given with the backup. */
  Remark: string;
  /** Whether a task holds the backup. */
  Locked: enums.BackupLock;
  /**
   * Size of the backup file.
   *
   * In bytes.
   */
  BackupSize: number;
  /** Engine version and architecture of the instance. */
  InstanceType: enums.InstanceType;
  /**
   * Memory of one shard.
   *
   * In MB.
   */
  MemSize: number;
  /** Shards that the instance had at the time of the backup. */
  ShardNum: number;
  /** Replicas that the instance had at the time of the backup. */
  ReplicasNum: number;
  /**
   * True when the backup is encrypted.
   *
   * @since release 104, 2026-07-14
   */
  Encrypted: boolean;
  /**
   * Key that decrypts the backup.
   *
   * Secret.
   *
   * @since release 104, 2026-07-14
   */
  DecryptKey: string;
  /**
   * Key of the key management service (KMS) that protects DecryptKey.
   *
   * @since release 104, 2026-07-14
   */
  KmsKeyId: string;
  /**
   * How the backup is encrypted.
   *
   * @since release 104, 2026-07-14
   */
  KeyAlgorithm: enums.DescribeBackupDetailKeyAlgorithm;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeBackupDetail can fail, as its page lists them. */
export type DescribeBackupDetailErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BackupNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
