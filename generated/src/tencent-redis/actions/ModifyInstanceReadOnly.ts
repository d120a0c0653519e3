// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstanceReadOnly.
 *
 * @see https://cloud.tencent.com/document/api/239/73781
 * @since release 44, 2022-05-17
 */
export interface ModifyInstanceReadOnlyInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** Commands that the instance accepts from now on. A text, not a number. */
  InputMode: enums.ModifyInstanceReadOnlyInputMode;
}

/**
 * Response of ModifyInstanceReadOnly.
 *
 * @see https://cloud.tencent.com/document/api/239/73781
 * @since release 44, 2022-05-17
 */
export interface ModifyInstanceReadOnlyOutput {
  /** Task that carries out the change. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceReadOnly can fail, as its page lists them. */
export type ModifyInstanceReadOnlyErrorCode =
  | "AuthFailure"
  | "FailedOperation.SystemError"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
