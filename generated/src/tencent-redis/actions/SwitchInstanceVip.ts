// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of SwitchInstanceVip.
 *
 * @see https://cloud.tencent.com/document/api/239/37070
 * @since release 7, 2019-08-12
 */
export interface SwitchInstanceVipInput {
  /** Source instance of the synchronization, from DescribeInstances. */
  SrcInstanceId: string;
  /** Target instance of the synchronization, which takes over; from DescribeInstances. */
  DstInstanceId: string;
  /**
   * How long DTS may have been disconnected at most; when it has been for longer, the addresses are
   * not swapped.
   *
   * In seconds.
   */
  TimeDelay?: number | undefined;
  /** What to do when DTS is disconnected. */
  ForceSwitch?: enums.SwitchInstanceVipForceSwitch | undefined;
  /** When to swap. A word here, not the number that it is in other actions. */
  SwitchTime?: enums.SwitchInstanceVipSwitchTime | undefined;
}

/**
 * Response of SwitchInstanceVip.
 *
 * @see https://cloud.tencent.com/document/api/239/37070
 * @since release 7, 2019-08-12
 */
export interface SwitchInstanceVipOutput {
  /** Task that swaps the addresses. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which SwitchInstanceVip can fail, as its page lists them. */
export type SwitchInstanceVipErrorCode =
  | "FailedOperation.DtsStatusAbnormal"
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceUnavailable.InstanceStateError"
  | "ResourceUnavailable.InstanceStatusAbnormal"
  | TencentRedisCommonErrorCode;
