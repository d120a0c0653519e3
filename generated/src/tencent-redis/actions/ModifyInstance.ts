// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";

/**
 * Input of ModifyInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/31785
 * @since release 4, 2018-12-20
 */
export interface ModifyInstanceInput {
  /** Which property is changed, and with it which of the lists below is read. */
  Operation: enums.ModifyInstanceOperation;
  /**
   * Instances to change, from DescribeInstances.
   *
   * At most 10 items.
   *
   * @since release 12, 2019-12-31
   */
  InstanceIds?: readonly string[] | undefined;
  /**
   * New names, one for each of InstanceIds.
   *
   * @since release 12, 2019-12-31
   */
  InstanceNames?: readonly string[] | undefined;
  /**
   * Project that the instances go to, from the console's project page.
   *
   * @since release 5, 2019-04-25
   */
  ProjectId?: number | undefined;
  /**
   * How to renew, one for each of InstanceIds.
   *
   * @since release 12, 2019-12-31
   */
  AutoRenews?: readonly enums.AutoRenewMode[] | undefined;
  /**
   * Whether to protect from destruction, one for each of InstanceIds.
   *
   * @since release 91, 2025-09-10
   */
  DeleteProtectionSwitches?: readonly enums.DeleteProtection[] | undefined;
  /**
   * Instance to change; the single form of InstanceIds.
   *
   * @deprecated Since release 87 (2025-05-13). Being phased out, though it still works for those who
   * use it; names one instance only. Use InstanceIds instead.
   */
  InstanceId?: string | undefined;
  /**
   * New name; the single form of InstanceNames.
   *
   * @deprecated Since release 87 (2025-05-13). Renames one instance only. Use InstanceNames instead.
   */
  InstanceName?: string | undefined;
  /**
   * How to renew; the single form of AutoRenews.
   *
   * @since release 5, 2019-04-25
   * @deprecated Since release 87 (2025-05-13). Sets one instance only. Use AutoRenews instead.
   */
  AutoRenew?: enums.AutoRenewMode | undefined;
}

/**
 * Answer of ModifyInstance.
 *
 * @see https://cloud.tencent.com/document/api/239/31785
 * @since release 4, 2018-12-20
 */
export interface ModifyInstanceOutput {
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which ModifyInstance can fail, as its page lists them. */
export type ModifyInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation.ClusterInstanceAccessedDeny"
  | "UnsupportedOperation.IsAutoRenewError"
  | "UnsupportedOperation.OnlyClusterInstanceCanExportBackup"
  | TencentRedisCommonErrorCode;
