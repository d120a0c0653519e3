// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "../enums.js";
import type { TencentRedisCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/20026
 * @since release 1, 2018-09-21
 */
export interface CreateInstancesInput {
  /**
   * Engine version and architecture. The single-node Redis 2.8 (5) is not for sale; CKV is kept for
   * users who already have it.
   */
  TypeId: enums.InstanceType;
  /**
   * Memory of the whole instance in the standard architecture, of one shard in the cluster
   * architecture. DescribeProductInfo lists the sizes.
   *
   * As documented, a multiple of 1024, though other values have been accepted; in MB.
   */
  MemSize: number;
  /** Number of instances to buy. DescribeProductInfo tells how many are allowed at once. */
  GoodsNum: number;
  /**
   * Months to buy a prepaid instance for. Pass 1 for one that is billed by use.
   *
   * In months.
   */
  Period: enums.PurchasePeriod;
  /** How the instances are paid for. */
  BillingMode: enums.BillingMode;
  /** Numeric id of the availability zone, from OldZoneId in DescribeProductInfo. */
  ZoneId?: number | undefined;
  /**
   * Password of the main account, needed unless NoAuth is true. It has at least two of small
   * letters, capitals, digits and punctuation; CKV takes 8 to 30 letters and digits and needs both.
   *
   * From 8 to 64 characters; secret.
   */
  Password?: string | undefined;
  /** VPC to put the instances into. The classic network when absent. */
  VpcId?: string | undefined;
  /** Subnet of that VPC. Leave it out in the classic network. */
  SubnetId?: string | undefined;
  /** Project to put the instances into. */
  ProjectId?: number | undefined;
  /** What happens to a prepaid instance when it expires. */
  AutoRenew?: enums.AutoRenewMode | undefined;
  /**
   * Security groups to bind the instances to. DescribeInstanceSecurityGroup shows those of an
   * existing instance.
   */
  SecurityGroupIdList?: readonly string[] | undefined;
  /**
   * Port of the instances.
   *
   * From 1024 to 65535; default 6379.
   */
  VPort?: number | undefined;
  /**
   * Number of shards in the cluster architecture. The standard architecture does not need it.
   *
   * @since release 3, 2018-11-29
   */
  RedisShardNum?: enums.CreateInstancesRedisShardNum | undefined;
  /**
   * Number of replicas, of each shard in the cluster architecture. 1 to 5 with Redis 4.0, 5.0 and
   * 6.2; exactly 1 with Redis 2.8 and standard CKV.
   *
   * @since release 3, 2018-11-29
   */
  RedisReplicasNum?: number | undefined;
  /**
   * Whether reads are routed to replicas, of which there should then be at least two. Not possible
   * with Redis 2.8 and standard CKV.
   *
   * @since release 3, 2018-11-29
   */
  ReplicasReadonly?: boolean | undefined;
  /**
   * Name of the instances, of Chinese or Latin letters, digits, hyphens and underscores.
   *
   * At most 59 characters.
   *
   * @since release 5, 2019-04-25
   */
  InstanceName?: string | undefined;
  /**
   * True lets clients in without a password. Possible only inside a VPC.
   *
   * Default false.
   *
   * @since release 6, 2019-08-01
   */
  NoAuth?: boolean | undefined;
  /**
   * Role and availability zone of each node. Leave it out when all nodes lie in one zone.
   *
   * @since release 23, 2020-11-04
   */
  NodeSet?: readonly structures.RedisNodeInfo[] | undefined;
  /**
   * Tags to bind to the instances.
   *
   * @since release 26, 2020-12-11
   */
  ResourceTags?: readonly structures.ResourceTag[] | undefined;
  /**
   * The availability zone by name, from ZoneId in DescribeProductInfo.
   *
   * @since release 35, 2021-07-16
   */
  ZoneName?: string | undefined;
  /**
   * Parameter template to apply, from DescribeParamTemplates. The default template of the version
   * and architecture when absent.
   *
   * @since release 35, 2021-07-16
   */
  TemplateId?: string | undefined;
  /**
   * True only checks the request and creates nothing; for the vendor's own use.
   *
   * Default false; for the vendor's own use.
   *
   * @since release 45, 2022-05-18
   */
  DryRun?: boolean | undefined;
  /**
   * How the instances are deployed. The vendor has suspended the sale of cloud.
   *
   * Default "local".
   *
   * @since release 50, 2022-07-15
   */
  ProductVersion?: enums.ProductVersion | undefined;
  /**
   * Dedicated cluster to put the instances into, from DescribeRedisClusters. Needed when
   * ProductVersion is cdc.
   *
   * @since release 50, 2022-07-15
   */
  RedisClusterId?: string | undefined;
  /**
   * Alarm policies of Tencent Cloud Observability to bind the instances to. The default policy when
   * absent.
   *
   * @since release 74, 2024-04-19
   */
  AlarmPolicyList?: readonly string[] | undefined;
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
   * @since release 107, 2026-08-07
   */
  PasswordPolicy?: structures.PasswordPolicy | undefined;
  /**
   * True turns on SSL encryption of connections.
   *
   * Default false.
   *
   * @since release 107, 2026-08-07
   */
  EnableSSL?: boolean | undefined;
  /**
   * True puts the private IPv4 address into the certificate's alternative names, so that clients can
   * verify it; only with EnableSSL.
   *
   * @since release 107, 2026-08-07
   */
  SSLBindPrivateIPv4?: boolean | undefined;
  /**
   * How clients reach the instances.
   *
   * Default 0.
   *
   * @since release 107, 2026-08-07
   */
  ConnectionMode?: enums.CreateInstancesConnectionMode | undefined;
}

/**
 * Response of CreateInstances.
 *
 * @see https://cloud.tencent.com/document/api/239/20026
 * @since release 1, 2018-09-21
 */
export interface CreateInstancesOutput {
  /**
   * Order that was placed.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /**
   * Ids of the new instances.
   *
   * @since release 6, 2019-08-01
   */
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

/** Codes with which CreateInstances can fail, as its page lists them. */
export type CreateInstancesErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.OnlyVPCOnSpecZoneId"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BaseNetWorkAccessDeny"
  | "InvalidParameterValue.InvalidInstanceTypeId"
  | "InvalidParameterValue.InvalidSubnetId"
  | "InvalidParameterValue.PasswordEmpty"
  | "InvalidParameterValue.PasswordFreeDenied"
  | "InvalidParameterValue.PasswordRuleError"
  | "InvalidParameterValue.SecurityGroupIdsNotExists"
  | "InvalidParameterValue.SpecNotExist"
  | "InvalidParameterValue.UnVpcIdNotExists"
  | "LimitExceeded.InvalidMemSize"
  | "LimitExceeded.InvalidParameterGoodsNumNotInRange"
  | "LimitExceeded.PeriodExceedMaxLimit"
  | "LimitExceeded.PeriodLessThanMinLimit"
  | "ResourceNotFound.AccountDoesNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceDeleted"
  | "ResourceUnavailable.NoEnoughVipInVPC"
  | "ResourceUnavailable.NoRedisService"
  | "ResourceUnavailable.NoTypeIdRedisService"
  | "ResourceUnavailable.SaleOut"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | TencentRedisCommonErrorCode;
