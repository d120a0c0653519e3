// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DownloadSslCert.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
 */
export interface DownloadSslCertInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of DownloadSslCert.
 *
 * @see https://support.huaweicloud.com/api-dcs/DownloadSslCert.html
 */
export interface DownloadSslCertOutput {
  /** Name of the file with the certificate. */
  file_name: string;
  /**
   * Address to download the file from, valid for a while.
   *
   * Secret.
   */
  link: string;
  /** Bucket of the object storage that holds the file. */
  bucket_name: string;
}

/** Codes with which DownloadSslCert can fail, as its page lists them. */
export type DownloadSslCertErrorCode = HuaweiDcsCommonErrorCode;
