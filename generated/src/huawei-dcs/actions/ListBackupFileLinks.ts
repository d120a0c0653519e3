// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListBackupFileLinks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackupFileLinksInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the backup, from ListBackupRecords. */
  backup_id: string;
  /**
   * How long the addresses stay valid, from 5 minutes to 24 hours.
   *
   * From 300 to 86400; in seconds.
   */
  expiration: number;
}

/**
 * Response of ListBackupFileLinks.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListBackupFileLinksOutput {
  /** Path of the files in the bucket. */
  file_path: string;
  /** Bucket of the object storage. */
  bucket_name: string;
  /**
   * The files, one row each.
   *
   * At most 64 items.
   */
  links: structures.LinkItem[];
}

/** Codes with which ListBackupFileLinks can fail, as its page lists them. */
export type ListBackupFileLinksErrorCode = HuaweiDcsCommonErrorCode;
