// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of DescribeInstanceDTSInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/39375
 * @since release 10, 2019-11-19
 */
export interface DescribeInstanceDTSInfoInput {
  /** Instance that the job copies, from DescribeInstances. */
  InstanceId: string;
}

/**
 * Response of DescribeInstanceDTSInfo.
 *
 * @see https://cloud.tencent.com/document/api/239/39375
 * @since release 10, 2019-11-19
 */
export interface DescribeInstanceDTSInfoOutput {
  /** DTS job that synchronizes the instance. */
  JobId: string;
  /** Name of the DTS job that JobId stands for. */
  JobName: string;
  /** State of the job. */
  Status: enums.DescribeInstanceDTSInfoStatus;
  /** State of the job, as a Chinese text. */
  StatusDesc: string;
  /**
   * How far the target lags behind the source.
   *
   * In bytes.
   */
  Offset: number;
  /**
   * When the copying was disconnected.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CutDownTime: string;
  /** Instance that the job reads from. */
  SrcInfo: structures.DescribeInstanceDTSInstanceInfo;
  /** Instance that the job writes to. */
  DstInfo: structures.DescribeInstanceDTSInstanceInfo;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which DescribeInstanceDTSInfo can fail, as its page lists them. */
export type DescribeInstanceDTSInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | TencentRedisCommonErrorCode;
