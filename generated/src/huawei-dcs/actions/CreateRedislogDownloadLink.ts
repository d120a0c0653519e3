// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateRedislogDownloadLink.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html
 */
export interface CreateRedislogDownloadLinkInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the file, from ListRedislog. */
  id: string;
}

/**
 * Response of CreateRedislogDownloadLink.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html
 */
export interface CreateRedislogDownloadLinkOutput {
  /** Id of the file. */
  id: string;
  /** Id of the background task. */
  backup_id: string;
  /**
   * Address to download the file from, valid for 24 hours.
   *
   * Secret.
   */
  link: string;
}

/** Codes with which CreateRedislogDownloadLink can fail, as its page lists them. */
export type CreateRedislogDownloadLinkErrorCode = HuaweiDcsCommonErrorCode;
