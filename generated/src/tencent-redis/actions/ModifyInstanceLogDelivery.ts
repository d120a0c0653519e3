// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstanceLogDelivery.
 *
 * @see https://cloud.tencent.com/document/api/239/110877
 * @since release 81, 2024-09-11
 */
export interface ModifyInstanceLogDeliveryInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /** Log to deliver; only slowlog is accepted for now. */
  LogType: enums.ModifyInstanceLogDeliveryLogType;
  /** True starts the delivery, false stops it. */
  Enabled: boolean;
  /** Existing log set that takes the log, from DescribeLogsets of the log service. */
  LogsetId?: string | undefined;
  /** Existing log topic that takes the log, from DescribeTopics of the log service. */
  TopicId?: string | undefined;
  /** Name of a new log set to create for the log. Needed when LogsetId is absent. */
  LogsetName?: string | undefined;
  /** Name of a new log topic to create for the log. Needed when TopicId is absent. */
  TopicName?: string | undefined;
  /** Region of the log set; the region of the instance when absent. */
  LogRegion?: string | undefined;
  /**
   * How long the log is kept.
   *
   * From 1 to 3600; in days; default 30.
   */
  Period?: number | undefined;
  /** True creates an index along with a new log topic, for searches. */
  CreateIndex?: boolean | undefined;
}

/**
 * Response of ModifyInstanceLogDelivery.
 *
 * @see https://cloud.tencent.com/document/api/239/110877
 * @since release 81, 2024-09-11
 */
export interface ModifyInstanceLogDeliveryOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstanceLogDelivery can fail, as its page lists them. */
export type ModifyInstanceLogDeliveryErrorCode =
  | "InternalError.InternalError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.NotSupported"
  | "ResourceNotFound.InstanceNotExists"
  | TencentRedisCommonErrorCode;
