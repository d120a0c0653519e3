// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ChangeReplicaToMaster.
 *
 * @see https://cloud.tencent.com/document/api/239/56698
 * @since release 31, 2021-06-04
 */
export interface ChangeReplicaToMasterInput {
  /** Instance to change, from DescribeInstances. */
  InstanceId: string;
  /**
   * Replica group to promote, from DescribeInstanceZoneInfo. Leave it out for an instance in a
   * single zone.
   */
  GroupId?: number | undefined;
  /**
   * True promotes at once and skips the checks; the group can be left with a single node, so use it
   * in an emergency only.
   *
   * Default false.
   *
   * @since release 105, 2026-07-30
   */
  Emergency?: boolean | undefined;
}

/**
 * Answer of ChangeReplicaToMaster.
 *
 * @see https://cloud.tencent.com/document/api/239/56698
 * @since release 31, 2021-06-04
 */
export interface ChangeReplicaToMasterOutput {
  /** Task that carries out the promotion. */
  TaskId: number;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ChangeReplicaToMaster can fail, as its page lists them. */
export type ChangeReplicaToMasterErrorCode =
  | "AuthFailure"
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InvalidParameter.IllegalParameterError"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | TencentRedisCommonErrorCode;
