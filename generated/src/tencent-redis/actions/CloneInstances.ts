// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CloneInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/89391
 * @since release 63, 2023-03-27
 */
export interface CloneInstancesInput {
  /** Instance to clone, from DescribeInstances. */
  InstanceId: string;
  /**
   * Number of clones to buy. At most 100 prepaid ones or 30 that are billed by use.
   *
   * At most 100.
   */
  GoodsNum: number;
  /** Numeric id of the availability zone of the clones. */
  ZoneId: number;
  /** How the clones are paid for. */
  BillingMode: enums.BillingMode;
  /**
   * Months to buy a prepaid clone for. Pass 1 for one that is billed by use.
   *
   * In months.
   */
  Period: enums.CloneInstancesPeriod;
  /** Security groups to bind the clones to. */
  SecurityGroupIdList: readonly string[];
  /** Backup to restore, from DescribeInstanceBackups. */
  BackupId: string;
  /**
   * True lets clients in without a password. It excludes SSL and public access.
   *
   * Default false.
   */
  NoAuth?: boolean | undefined;
  /** VPC of the clones. The classic network when absent. */
  VpcId?: string | undefined;
  /** Subnet of that VPC. Leave it out in the classic network. */
  SubnetId?: string | undefined;
  /**
   * Name of the clones, of Chinese or Latin letters, digits, hyphens and underscores.
   *
   * At most 59 characters.
   */
  InstanceName?: string | undefined;
  /**
   * Password of the clones, needed unless NoAuth is true. Up to Redis 5.0 it has at most 30
   * characters of at least two of small letters, capitals, digits and punctuation; CKV takes only
   * letters and digits and needs both.
   *
   * At least 8 characters; secret.
   */
  Password?: string | undefined;
  /** What happens to a prepaid clone when it expires. */
  AutoRenew?: enums.AutoRenewMode | undefined;
  /**
   * Port of the clones.
   *
   * From 1024 to 65535; default 6379.
   */
  VPort?: number | undefined;
  /** Role and availability zone of each node. Leave it out when all nodes lie in one zone. */
  NodeSet?: readonly structures.RedisNodeInfo[] | undefined;
  /** Project to put the clones into. */
  ProjectId?: number | undefined;
  /** Tags to bind to the clones. */
  ResourceTags?: readonly structures.ResourceTag[] | undefined;
  /**
   * Parameter template to apply, from DescribeParamTemplates. The default template of the version
   * and architecture when absent.
   */
  TemplateId?: string | undefined;
  /** Alarm policies of Tencent Cloud Observability to bind the clones to. */
  AlarmPolicyList?: readonly string[] | undefined;
  /**
   * Moment whose data is restored. Only for instances with second-level backup.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 75, 2024-05-30
   */
  CloneTime?: string | undefined;
  /**
   * True when Password is sent encrypted rather than as plain text.
   *
   * Default false.
   *
   * @since release 90, 2025-09-09
   */
  EncryptPassword?: boolean | undefined;
  /**
   * Rules that passwords of the new instances must satisfy. The usual rules hold when absent or not
   * enabled.
   *
   * @since release 101, 2026-06-25
   */
  PasswordPolicy?: structures.PasswordPolicy | undefined;
  /**
   * True turns on SSL encryption of connections.
   *
   * Default false.
   *
   * @since release 101, 2026-06-25
   */
  EnableSSL?: boolean | undefined;
  /**
   * True puts the private IPv4 address into the certificate's alternative names, so that clients can
   * verify it; only with EnableSSL.
   *
   * Default false.
   *
   * @since release 101, 2026-06-25
   */
  SSLBindPrivateIPv4?: boolean | undefined;
  /**
   * Kind of instance to clone to; that of the source when absent.
   *
   * @since release 106, 2026-08-06
   */
  ProductVersion?: enums.CloneInstancesProductVersion | undefined;
}

/**
 * Answer of CloneInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/89391
 * @since release 63, 2023-03-27
 */
export interface CloneInstancesOutput {
  /**
   * Order that was placed.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /** Ids of the clones. */
  InstanceIds: string[];
  /**
   * Order that was placed.
   *
   * @since 2025-10-29
   */
  DealName: string;
  /** Id of this call; the vendor's support asks for it. */
  RequestId: string;
}

/** Codes with which CloneInstances can fail, as its page lists them. */
export type CloneInstancesErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.OnlyVPCOnSpecZoneId"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BaseNetWorkAccessDeny"
  | "InvalidParameterValue.CheckNotPass"
  | "InvalidParameterValue.InvalidInstanceTypeId"
  | "InvalidParameterValue.InvalidSubnetId"
  | "InvalidParameterValue.PasswordEmpty"
  | "InvalidParameterValue.PasswordFreeDenied"
  | "InvalidParameterValue.PasswordRuleError"
  | "InvalidParameterValue.SecurityGroupIdsNotExists"
  | "InvalidParameterValue.UnVpcIdNotExists"
  | "LimitExceeded.InvalidMemSize"
  | "LimitExceeded.InvalidParameterGoodsNumNotInRange"
  | "LimitExceeded.PeriodLessThanMinLimit"
  | "LimitExceeded.ReachTheAmountLimit"
  | "ResourceNotFound.AccountDoesNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceDeleted"
  | "ResourceUnavailable.NoEnoughVipInVPC"
  | "ResourceUnavailable.NoRedisService"
  | "ResourceUnavailable.NoServiceAvailableForThisZoneId"
  | "ResourceUnavailable.SaleOut"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
