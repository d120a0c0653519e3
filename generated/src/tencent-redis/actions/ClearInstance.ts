// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ClearInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20021
 * @since release 1, 2018-09-21
 */
export interface ClearInstanceInput {
  /** Instance to erase, from DescribeInstances. */
  InstanceId: string;
  /**
   * Access password of the instance, needed unless the instance is password-free.
   *
   * From 8 to 64 characters; secret.
   */
  Password?: string | undefined;
  /**
   * True when Password is sent encrypted rather than as plain text.
   *
   * Default false.
   *
   * @since release 90, 2025-09-09
   */
  EncryptPassword?: boolean | undefined;
}

/**
 * Answer of ClearInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/20021
 * @since release 1, 2018-09-21
 */
export interface ClearInstanceOutput {
  /** Task that erases the data. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ClearInstance can fail, as its page lists them. */
export type ClearInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.PasswordEmpty"
  | "InvalidParameterValue.PasswordError"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
