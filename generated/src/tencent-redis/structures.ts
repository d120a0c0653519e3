// Generated from spec/tencent-redis/2018-04-12. Do not edit.
import type * as enums from "./enums.js";

/**
 * One account of an instance, with what it may do.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Account
 * @since release 9, 2019-11-01
 */
export interface Account {
  /** Instance that the account belongs to. */
  InstanceId: string;
  /** Name to log in with; the default account is root. */
  AccountName: string;
  /** Remark that was given with the account. */
  Remark: string;
  /** What the account may do with keys. */
  Privilege: enums.Privilege;
  /** Nodes to which the reads of this account are routed. */
  ReadonlyPolicy: enums.ReadonlyPolicy[];
  /** State of the account. */
  Status: enums.AccountStatus;
  /**
   * When the account was created; an empty text when that is not known, as for the default account.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 72, 2024-03-12
   */
  CreateTime: string;
  /**
   * When the password was last changed. Empty for an account that is older than this record.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 96, 2026-01-06
   */
  PasswordLastModifiedTime: string;
}

/**
 * A region that global replication can use, with its zones.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#AvailableRegion
 * @since release 78, 2024-06-17
 */
export interface AvailableRegion {
  /** Id of the region, such as ap-guangzhou. */
  Region: string;
  /** Names of the zones of the region that can be used. */
  AvailableZones: string[];
}

/**
 * One file of a backup with its temporary download addresses.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#BackupDownloadInfo
 * @since release 36, 2021-07-23
 */
export interface BackupDownloadInfo {
  /** Name of the backup file that the addresses lead to. */
  FileName: string;
  /**
   * Size of the file; 0 means that it is not valid.
   *
   * In bytes.
   */
  FileSize: number;
  /**
   * Address for the internet. It works for 6 hours.
   *
   * A URL; secret.
   */
  DownloadUrl: string;
  /**
   * Address for the private network. It works for 6 hours.
   *
   * A URL; secret.
   */
  InnerDownloadUrl: string;
}

/**
 * VPCs of one region that take part in the download restriction of backup files.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#BackupLimitVpcItem
 * @since release 60, 2023-02-23
 */
export interface BackupLimitVpcItem {
  /** Region of the VPCs. */
  Region: string;
  /** Ids of the VPCs. */
  VpcList: readonly string[];
}

/**
 * One big key of an instance. The action that returned it was shut down on 2022-10-31.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#BigKeyInfo
 * @since release 9, 2019-11-01
 */
export interface BigKeyInfo {
  /** Number of the logical database that holds the key. */
  DB: number;
  /** Name of the key. */
  Key: string;
  /** Redis data type of the key. */
  Type: string;
  /** Size of the key; the vendor names no unit. */
  Size: number;
  /**
   * When the figure was taken.
   *
   * Seconds since 1970-01-01 UTC.
   */
  Updatetime: number;
}

/**
 * How many big keys of one data type there are. The action that returned it was shut down on
 * 2022-10-31.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#BigKeyTypeInfo
 * @since release 9, 2019-11-01
 */
export interface BigKeyTypeInfo {
  /** Redis data type, such as string, list, set, zset or hash. */
  Type: string;
  /** Number of big keys of this type. */
  Count: number;
  /** Size of the big keys of this type; the vendor names no unit. */
  Size: number;
  /**
   * When the figure was taken.
   *
   * Seconds since 1970-01-01 UTC.
   */
  Updatetime: number;
}

/**
 * One dedicated cluster for Redis (CDC): hardware of a single customer on which instances can be
 * created.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#CDCResource
 * @since release 80, 2024-08-02
 */
export interface CDCResource {
  /** Numeric account id (APPID) of the owner. */
  AppId: number;
  /** Region of the cluster. */
  RegionId: enums.RegionCode;
  /** Numeric id of the zone of the cluster. */
  ZoneId: number;
  /** The cluster, as CreateInstances takes it for instances on dedicated hardware. */
  RedisClusterId: string;
  /** How the cluster is paid for. */
  PayMode: enums.BillingMode;
  /** Project that the cluster is assigned to. */
  ProjectId: number;
  /** What happens when the cluster expires. */
  AutoRenewFlag: enums.AutoRenewMode;
  /** Name of the Redis cluster. */
  ClusterName: string;
  /**
   * When the cluster was created.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /**
   * When the cluster expires.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /** State of the cluster. */
  Status: enums.RedisClusterStatus;
  /** Bundles that the management of the cluster itself takes up. */
  BaseBundles: ResourceBundle[];
  /** Bundles from which instances are created. */
  ResourceBundles: ResourceBundle[];
  /** Local dedicated cluster that the Redis cluster runs on. */
  DedicatedClusterId: string;
}

/**
 * How much time one command took in a period.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#CommandTake
 * @since release 9, 2019-11-01
 */
export interface CommandTake {
  /** Name of the command. */
  Cmd: string;
  /**
   * Time that the command took.
   *
   * In ms.
   */
  Took: number;
}

/**
 * How many commands fell into one latency band.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#DelayDistribution
 * @since release 9, 2019-11-01
 */
export interface DelayDistribution {
  /** Latency band, named by its upper bound in milliseconds; the last one has none. */
  Ladder: enums.DelayDistributionLadder;
  /** Number of commands in this band. */
  Size: number;
  /**
   * When the figure was taken.
   *
   * Seconds since 1970-01-01 UTC.
   *
   * @since release 17, 2020-04-29
   */
  Updatetime: number;
}

/**
 * Where the rows of a log are delivered to.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#DeliverSummary
 * @since release 99, 2026-03-27
 */
export interface DeliverSummary {
  /** Kind of destination. */
  DeliverType: enums.DeliverSummaryDeliverType | null;
  /** Product that takes the rows. */
  DeliverSubType: enums.DeliverSummaryDeliverSubType | null;
  /** Subscriber that takes the rows. */
  DeliverConsumer: string | null;
  /** Name of the subscriber. */
  DeliverConsumerName: string | null;
  /** Why the last delivery failed. */
  DeliverError: string | null;
}

/**
 * Source or destination instance of a data transmission (DTS) task.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#DescribeInstanceDTSInstanceInfo
 * @since release 10, 2019-11-19
 */
export interface DescribeInstanceDTSInstanceInfo {
  /** Region of the instance. */
  RegionId: enums.RegionCode;
  /** Redis instance at this end of the job. */
  InstanceId: string;
  /** The vendor's number of the storage unit behind the instance. */
  SetId: number;
  /** Numeric id of the zone of the instance. */
  ZoneId: number;
  /** Engine version and architecture of the instance. */
  Type: enums.InstanceType;
  /** Name of the instance at this end of the job. */
  InstanceName: string;
  /** Address of the instance, with or without its port. */
  Vip: string;
  /** State of the instance; the vendor lists no values here. */
  Status: number;
}

/**
 * One export of a log and its file.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ExportFile
 * @since release 99, 2026-03-27
 */
export interface ExportFile {
  /** Name of the archive with the exported rows. */
  FileName: string | null;
  /** How far the export has come. */
  Status: enums.ExportFileStatus | null;
  /**
   * Size of the archive with the exported rows.
   *
   * In bytes.
   */
  FileSize: number | null;
  /**
   * When the export was started.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreateTime: string | null;
  /**
   * Temporary address of the file.
   *
   * A URL; secret.
   */
  DownloadUrl: string | null;
  /** Why the export failed. */
  ErrMsg: string | null;
  /**
   * How much of the file is made.
   *
   * In %.
   */
  Progress: number | null;
  /**
   * When the export ended.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  FinishTime: string | null;
  /** Id of the background request that makes the file. */
  AsyncRequestId: number | null;
}

/**
 * One instance that could not be changed.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#FailedInstance
 * @since release 100, 2026-04-08
 */
export interface FailedInstance {
  /** Instance whose charge type stayed as it was. */
  InstanceId: string;
  /** Why it could not be changed. */
  Message: string;
}

/**
 * One condition on instances.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Filter
 * @since release 99, 2026-03-27
 */
export interface Filter {
  /** What of an instance is compared. */
  Name: enums.FilterName;
  /** Values to compare with; one of them must fit. */
  Values: readonly string[];
  /** True compares whole values, false parts of them. */
  ExactMatch?: boolean | undefined;
}

/**
 * One replication group: a primary instance and the instances that replicate it.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Groups
 * @since release 41, 2022-03-23
 */
export interface Groups {
  /** Numeric account id (APPID) of the owner. */
  AppId: number;
  /** Region of the group. */
  RegionId: enums.RegionCode;
  /** Id of the replication group, of the form crs-rpl-…. */
  GroupId: string;
  /** Name of the replication group. */
  GroupName: string;
  /** What is being done to the group. */
  Status: enums.GroupsStatus;
  /** Number of instances in the group. */
  InstanceCount: number;
  /** The instances of the group. */
  Instances: Instances[];
  /** Remark that was given with the group. */
  Remark: string;
}

/**
 * One key that is accessed unusually often.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#HotKeyInfo
 * @since release 9, 2019-11-01
 */
export interface HotKeyInfo {
  /** Name of the key. */
  Key: string;
  /** Redis data type of the key. */
  Type: string;
  /** How often the key was accessed in the period asked for. */
  Count: number;
}

/**
 * One rule of a security group for traffic that comes in.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Inbound
 * @since release 14, 2020-02-13
 */
export interface Inbound {
  /** Whether traffic that matches the rule is let through. */
  Action: enums.SecurityRuleAction;
  /**
   * Id of an address group that stands for the source addresses; empty when the rule names them
   * otherwise.
   */
  AddressModule: string;
  /** Address or CIDR block of the source, such as 192.168.0.0/16. */
  CidrIp: string;
  /** Remark that was given with the rule. */
  Desc: string;
  /** Network protocol, such as tcp or udp, or ALL. */
  IpProtocol: string;
  /** Port or ports that the rule covers, or ALL. */
  PortRange: string;
  /**
   * Id of a service group that stands for protocols and ports; empty when the rule names them
   * otherwise.
   */
  ServiceModule: string;
  /**
   * Id of a security group that stands for the source addresses; empty when the rule names them
   * otherwise.
   */
  Id: string;
}

/**
 * One node of an instance, with its load.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceClusterNode
 * @since release 5, 2019-04-25
 */
export interface InstanceClusterNode {
  /** Name of the node group. */
  Name: string;
  /** Run id of the node. */
  RunId: string;
  /** Role of the node in its shard. */
  Role: enums.NodeRole;
  /** What the node serves. */
  Status: enums.InstanceClusterNodeStatus;
  /** Whether the node is in service. */
  Connected: enums.ClusterNodeConnected;
  /** When the node was created: seconds of Unix time, as text. */
  CreateTime: string;
  /** When the node went out of service: seconds of Unix time, as text. */
  DownTime: string;
  /** Hash slots of the node: text that holds a JSON list of ranges. */
  Slots: string;
  /** Number of keys on the node. */
  Keys: number;
  /**
   * Commands that the node carries out.
   *
   * In requests/s.
   */
  Qps: number;
  /** How far the commands a second are out of balance with the other shards. */
  QpsSlope: number;
  /** Memory that the node uses; the vendor names no unit. */
  Storage: number;
  /** How far the memory use of the node is out of balance with the other shards. */
  StorageSlope: number;
}

/**
 * One node of a shard of a cluster instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceClusterShard
 * @since release 5, 2019-04-25
 */
export interface InstanceClusterShard {
  /** Name of the node in its shard. */
  ShardName: string;
  /** Number of the node, as text. */
  ShardId: string;
  /** Role of the node in its shard. */
  Role: enums.NodeRole;
  /** Number of keys on the node. */
  Keys: number;
  /** Hash slots of the node: text that holds a JSON list of ranges. */
  Slots: string;
  /** Memory that the node uses; the vendor names no unit, the examples look like bytes. */
  Storage: number;
  /** How far the memory use of the node is out of balance with the other shards. */
  StorageSlope: number;
  /**
   * Run id of the node, the same value as RunId under a misspelt name.
   *
   * @deprecated Misspelt; RunId holds the same value. Use RunId instead.
   */
  Runid?: string | undefined;
  /**
   * Run id of the node.
   *
   * @since release 70, 2024-01-29
   */
  RunId: string;
  /** Whether the node is in service. */
  Connected: enums.ClusterNodeConnected;
  /**
   * Availability zone of the shard.
   *
   * @since release 95, 2025-11-06
   */
  ZoneId: string;
  /**
   * Id of the group of nodes that makes up the shard.
   *
   * @since release 95, 2025-11-06
   */
  ReplicasNodeId: number;
}

/**
 * One parameter of an instance that takes one value of a list.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceEnumParam
 * @since release 5, 2019-04-25
 */
export interface InstanceEnumParam {
  /** Name of the parameter. */
  ParamName: string;
  /** Kind of the parameter, here enum. */
  ValueType: enums.ParamType;
  /** Whether a new value takes effect only after a restart; text, not a boolean. */
  NeedRestart: enums.NeedRestart;
  /** Value unless it is changed. */
  DefaultValue: string;
  /** Value that the instance runs with. */
  CurrentValue: string;
  /** What the parameter does, in the vendor's words. */
  Tips: string;
  /** Values that the parameter accepts. */
  EnumValue: string[];
  /**
   * Whether the last change has taken effect.
   *
   * @since release 6, 2019-08-01
   */
  Status: enums.ParamStatus;
}

/**
 * What is known of an instance beside its log.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceInfo
 * @since release 99, 2026-03-27
 */
export interface InstanceInfo {
  /** Name that the console shows, as in DescribeInstances. */
  InstanceName: string | null;
  /** Project of the instance. */
  ProjectId: number | null;
  /** State of the instance. */
  Status: enums.InstanceStatus | null;
  /** State of a process that the instance is in. */
  SubStatus: number;
  /** Region of the instance. */
  Region: string | null;
  /** Availability zone of the instance. */
  Zone: string | null;
  /**
   * Latency (P99) from which rows of the log are dropped in favour of commands.
   *
   * From 300 to 1000; in ms.
   */
  DegradeStrategy: number | null;
  /** Keys and values that were attached to it. */
  InstanceTags: InstanceTagInfo[] | null;
  /** Engine version and architecture. */
  Type: enums.InstanceType | null;
}

/**
 * One parameter of an instance that takes a whole number. All values travel as text.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceIntegerParam
 * @since release 5, 2019-04-25
 */
export interface InstanceIntegerParam {
  /** Name of the parameter. */
  ParamName: string;
  /** Kind of the parameter, here integer. */
  ValueType: enums.ParamType;
  /** Whether a new value takes effect only after a restart; text, not a boolean. */
  NeedRestart: enums.NeedRestart;
  /** Value unless it is changed. */
  DefaultValue: string;
  /** Value that the instance runs with, a number as text. */
  CurrentValue: string;
  /** What the parameter does, in the vendor's words. */
  Tips: string;
  /** Smallest value that the parameter accepts. */
  Min: string;
  /** Largest value that the parameter accepts. */
  Max: string;
  /**
   * Whether the last change has taken effect.
   *
   * @since release 6, 2019-08-01
   */
  Status: enums.ParamStatus;
  /**
   * Unit of the value; empty for most parameters, even those that count milliseconds or seconds.
   *
   * @since release 29, 2021-02-24
   */
  Unit: string;
}

/**
 * One parameter of an instance that takes any number of values of a list.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceMultiParam
 * @since release 6, 2019-08-01
 */
export interface InstanceMultiParam {
  /** Name of the parameter. */
  ParamName: string;
  /** Kind of the parameter, here multi. */
  ValueType: enums.ParamType;
  /** Whether a new value takes effect only after a restart; text, not a boolean. */
  NeedRestart: enums.NeedRestart;
  /** Values unless they are changed; two quote characters stand for none. */
  DefaultValue: string;
  /** Values in force, separated by commas; two quote characters stand for none. */
  CurrentValue: string;
  /** What the parameter does, in the vendor's words. */
  Tips: string;
  /** Values that the parameter accepts. */
  EnumValue: string[];
  /** Whether the last change has taken effect. */
  Status: enums.ParamStatus;
}

/**
 * The nodes of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceNode
 * @since release 5, 2019-04-25
 */
export interface InstanceNode {
  /** Id of the instance. */
  Id: number;
  /** The nodes, one row each. */
  InstanceClusterNode: InstanceClusterNode[];
}

/**
 * A parameter and the value to set it to.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceParam
 * @since release 5, 2019-04-25
 */
export interface InstanceParam {
  /** Name of the parameter, as DescribeInstanceParams returns it. */
  Key: string;
  /** Value to set, always as text; DescribeInstanceParams tells what the parameter accepts. */
  Value: string;
}

/**
 * One change of a parameter of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceParamHistory
 * @since release 5, 2019-04-25
 */
export interface InstanceParamHistory {
  /** Parameter that was changed. */
  ParamName: string;
  /** Value before the change. */
  PreValue: string;
  /** Value after the change. */
  NewValue: string;
  /** How far the change has come. */
  Status: enums.InstanceParamHistoryStatus;
  /**
   * When the parameter was changed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  ModifyTime: string;
}

/**
 * One slow command as the proxy saw it.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceProxySlowlogDetail
 * @since release 20, 2020-09-04
 */
export interface InstanceProxySlowlogDetail {
  /**
   * Time that the command took.
   *
   * In ms.
   */
  Duration: number;
  /** Address of the client that sent the command. */
  Client: string;
  /** Name of the command. */
  Command: string;
  /** The command with its arguments. */
  CommandLine: string;
  /**
   * When the command was executed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  ExecuteTime: string;
  /**
   * Time that it took to receive the request from the client.
   *
   * In ms.
   *
   * @since release 92, 2025-09-19
   */
  RecvClientEnd: number;
  /**
   * Time that it took to send the response to the client.
   *
   * In ms.
   *
   * @since release 92, 2025-09-19
   */
  SendClientEnd: number;
  /**
   * Proxy that saw the command.
   *
   * @since release 99, 2026-03-27
   */
  Node: string;
}

/**
 * One instance and the security groups bound to it.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceSecurityGroupDetail
 * @since release 5, 2019-04-25
 */
export interface InstanceSecurityGroupDetail {
  /** Instance that the groups are bound to. */
  InstanceId: string;
  /** The security groups with their rules. */
  SecurityGroupDetails: SecurityGroupDetail[];
}

/**
 * One instance with its specification, network, billing and state.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceSet
 * @since release 1, 2018-09-21
 */
export interface InstanceSet {
  /** Name that the user gave the instance; ModifyInstance changes it. */
  InstanceName: string;
  /** The instance, as nearly every other action takes it. */
  InstanceId: string;
  /** Numeric account id (APPID) of the owner. */
  Appid: number;
  /** Project that the instance is assigned to. */
  ProjectId: number;
  /** Numeric id of the region. */
  RegionId: enums.RegionCode;
  /** Numeric id of the zone. */
  ZoneId: number;
  /** Numeric id of the VPC; requests take UniqVpcId. */
  VpcId: number;
  /** Numeric id of the subnet; requests take UniqSubnetId. */
  SubnetId: number;
  /** Life-cycle state of the instance. */
  Status: enums.InstanceStatus;
  /** Private address (VIP) of the instance, despite its name. The public one is WanAddress. */
  WanIp: string;
  /** Port of the instance. */
  Port: number;
  /**
   * When the instance was created.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  Createtime: string;
  /**
   * Memory of the whole instance; 1 MB is 1024 KB.
   *
   * In MB.
   */
  Size: number;
  /**
   * Memory in use. The vendor's monitoring service has the current figure.
   *
   * @deprecated Since release 87 (2025-05-13). Read the used memory with GetMonitorData of Tencent
   * Cloud Observability Platform instead.
   */
  SizeUsed?: number | undefined;
  /** Engine version and architecture of the instance. */
  Type: enums.InstanceType;
  /** Whether a prepaid instance is renewed when it expires. */
  AutoRenewFlag: enums.InstanceSetAutoRenewFlag;
  /**
   * When a prepaid instance expires.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  DeadlineTime: string;
  /**
   * Database engine of the instance.
   *
   * @since release 2, 2018-11-22
   */
  Engine: enums.Engine;
  /**
   * Architecture of the instance.
   *
   * @since release 2, 2018-11-22
   */
  ProductType: enums.InstanceSetProductType;
  /**
   * VPC of the instance, as requests take it.
   *
   * @since release 2, 2018-11-22
   */
  UniqVpcId: string;
  /**
   * Subnet of the instance, as requests take it.
   *
   * @since release 2, 2018-11-22
   */
  UniqSubnetId: string;
  /**
   * How the instance is paid for.
   *
   * @since release 2, 2018-11-22
   */
  BillingMode: enums.BillingMode;
  /**
   * State of the instance as a Chinese text for display; compare Status instead.
   *
   * @since release 5, 2019-04-25
   */
  InstanceTitle: string;
  /**
   * When an isolated instance is deleted, by default 2 hours (pay as you go) or 7 days (prepaid)
   * after isolation. Empty before.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 5, 2019-04-25
   */
  OfflineTime: string;
  /**
   * Finer state of an instance that a task is changing. Expect other values.
   *
   * @since release 5, 2019-04-25
   */
  SubStatus: enums.InstanceSetSubStatus;
  /**
   * Anti-affinity tags; the tags of the user are InstanceTags.
   *
   * @since release 5, 2019-04-25
   */
  Tags: string[];
  /**
   * Nodes of the instance with their load. Can be empty.
   *
   * @since release 5, 2019-04-25
   */
  InstanceNode: InstanceNode[];
  /**
   * Memory of one shard; the vendor names no unit, the example fits MB.
   *
   * @since release 5, 2019-04-25
   */
  RedisShardSize: number;
  /**
   * Number of shards.
   *
   * @since release 5, 2019-04-25
   */
  RedisShardNum: number;
  /**
   * Number of replicas.
   *
   * @since release 5, 2019-04-25
   */
  RedisReplicasNum: number;
  /**
   * The vendor's id of the price at which the instance is billed.
   *
   * @since release 5, 2019-04-25
   */
  PriceId: number;
  /**
   * When isolation began; 0000-00-00 00:00:00 when it did not.
   *
   * @since release 5, 2019-04-25
   */
  CloseTime: string;
  /**
   * Share of the reads that goes to replicas.
   *
   * @since release 5, 2019-04-25
   */
  SlaveReadWeight: number;
  /**
   * Tags bound to the instance.
   *
   * @since release 5, 2019-04-25
   */
  InstanceTags: InstanceTagInfo[];
  /**
   * Name of the project that ProjectId stands for.
   *
   * @since release 5, 2019-04-25
   */
  ProjectName: string;
  /**
   * True when the instance is used without a password.
   *
   * @since release 6, 2019-08-01
   */
  NoAuth: boolean;
  /**
   * Most client connections at a time.
   *
   * @since release 15, 2020-03-16
   */
  ClientLimit: number;
  /**
   * State of data transmission (DTS); for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 15, 2020-03-16
   */
  DtsStatus: number;
  /**
   * Bandwidth limit of one shard; the vendor names MB and no time.
   *
   * In MB.
   *
   * @since release 15, 2020-03-16
   */
  NetLimit: number;
  /**
   * Flag of password-free access; for the vendor's own use. Use NoAuth.
   *
   * For the vendor's own use.
   *
   * @since release 15, 2020-03-16
   */
  PasswordFree: number;
  /**
   * IPv6 address of the instance under an older name of IPv6; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 15, 2020-03-16
   * @deprecated Misnamed; IPv6 stands for the same. Use IPv6 instead.
   */
  Vip6?: string | undefined;
  /**
   * IPv6 address of the instance; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 70, 2024-01-29
   */
  IPv6: string;
  /**
   * Read-only flag; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 15, 2020-03-16
   */
  ReadOnly: number;
  /**
   * For the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 16, 2020-03-19
   */
  RemainBandwidthDuration: string;
  /**
   * Disk of the instance; without meaning for Redis.
   *
   * For the vendor's own use.
   *
   * @since release 19, 2020-08-26
   */
  DiskSize: number;
  /**
   * How fine the monitoring data are.
   *
   * @since release 19, 2020-08-26
   */
  MonitorVersion: enums.InstanceSetMonitorVersion;
  /**
   * Smallest value that ClientLimit can be set to.
   *
   * @since release 28, 2021-02-02
   */
  ClientLimitMin: number;
  /**
   * Largest value that ClientLimit can be set to.
   *
   * @since release 28, 2021-02-02
   */
  ClientLimitMax: number;
  /**
   * The master and the replicas, one row each.
   *
   * @since release 28, 2021-02-02
   */
  NodeSet: RedisNodeInfo[];
  /**
   * Region of the instance.
   *
   * @since release 28, 2021-02-02
   */
  Region: string;
  /**
   * Public host name of the instance. Empty when it has none.
   *
   * @since release 56, 2022-10-14
   */
  WanAddress: string;
  /**
   * Address in the vendor's service registry; for its own use.
   *
   * For the vendor's own use.
   *
   * @since release 56, 2022-10-14
   */
  PolarisServer: string;
  /**
   * Dedicated Redis cluster that the instance is in.
   *
   * @since release 80, 2024-08-02
   */
  RedisClusterId: string;
  /**
   * Dedicated cluster (CDC) that the instance is in.
   *
   * @since release 80, 2024-08-02
   */
  DedicatedClusterId: string;
  /**
   * Storage of the instance.
   *
   * @since release 80, 2024-08-02
   */
  ProductVersion: enums.ProductVersion;
  /**
   * Version that the proxies of the instance run; UpgradeProxyVersion asks for it.
   *
   * @since release 56, 2022-10-14
   */
  CurrentProxyVersion: string;
  /**
   * Minor version of the engine; in a replication group, the kernel version of the group.
   *
   * @since release 56, 2022-10-14
   */
  CurrentRedisVersion: string;
  /**
   * Version that UpgradeProxyVersion can bring the proxy to. Empty when there is none.
   *
   * @since release 56, 2022-10-14
   */
  UpgradeProxyVersion: string;
  /**
   * Version that UpgradeSmallVersion can bring the engine to. Empty when there is none.
   *
   * @since release 56, 2022-10-14
   */
  UpgradeRedisVersion: string;
  /**
   * How the instance is backed up.
   *
   * @since release 75, 2024-05-30
   */
  BackupMode: enums.BackupMode;
  /**
   * Whether the instance is protected from being destroyed.
   *
   * @since release 90, 2025-09-09
   */
  DeleteProtectionSwitch: enums.DeleteProtection;
}

/**
 * One command that ran slowly.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceSlowlogDetail
 * @since release 8, 2019-09-12
 */
export interface InstanceSlowlogDetail {
  /** How long the command took; no unit is named, the filter MinQueryTime is in ms. */
  Duration: number;
  /** Address of the client that sent the command. */
  Client: string;
  /** Name of the command. */
  Command: string;
  /** The command with its arguments. */
  CommandLine: string;
  /**
   * When the command ran.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  ExecuteTime: string;
  /**
   * Id of the node that ran the command.
   *
   * @since release 29, 2021-02-24
   */
  Node: string;
}

/**
 * A tag that is bound to an instance, or that is searched for.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceTagInfo
 * @since release 5, 2019-04-25
 */
export interface InstanceTagInfo {
  /** Key under which the instance is tagged. */
  TagKey: string;
  /** What the instance has under that key. */
  TagValue: string;
}

/**
 * One parameter of an instance that takes text.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#InstanceTextParam
 * @since release 5, 2019-04-25
 */
export interface InstanceTextParam {
  /** Name of the parameter. */
  ParamName: string;
  /** Kind of the parameter, here text. */
  ValueType: enums.ParamType;
  /** Whether a new value takes effect only after a restart; text, not a boolean. */
  NeedRestart: enums.NeedRestart;
  /** Value unless it is changed. */
  DefaultValue: string;
  /** Value in force; two quote characters stand for an empty text. */
  CurrentValue: string;
  /** What the parameter does, in the vendor's words. */
  Tips: string;
  /** Values, or characters of a value, that the parameter accepts. */
  TextValue: string[];
  /**
   * Whether the last change has taken effect.
   *
   * @since release 6, 2019-08-01
   */
  Status: enums.ParamStatus;
}

/**
 * One instance of a replication group.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Instances
 * @since release 41, 2022-03-23
 */
export interface Instances {
  /** Numeric account id (APPID) of the owner. */
  AppId: number;
  /** The member instance, as the actions on replication groups take it. */
  InstanceId: string;
  /** Name that the user gave the instance. */
  InstanceName: string;
  /** Region of the instance. */
  RegionId: enums.RegionCode;
  /** Numeric id of the zone of the instance. */
  ZoneId: number;
  /** Number of replicas. */
  RedisReplicasNum: number;
  /** Number of shards. */
  RedisShardNum: number;
  /** Memory of one shard; the vendor names no unit. */
  RedisShardSize: number;
  /** Disk of the instance; the vendor names no unit. */
  DiskSize: number;
  /** Database engine of the instance. */
  Engine: enums.Engine;
  /** Role of the instance in the group. */
  Role: enums.ReplicationRole;
  /** Private address of the instance. */
  Vip: string;
  /**
   * IPv6 address of the instance under an older name of IPv6; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @deprecated Misnamed; IPv6 stands for the same. Use IPv6 instead.
   */
  Vip6?: string | undefined;
  /**
   * IPv6 address of the instance; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 70, 2024-01-29
   */
  IPv6: string;
  /** Numeric id of the VPC, such as 75101. */
  VpcID: number;
  /** Port of the instance. */
  VPort: number;
  /** Life-cycle state of the instance. */
  Status: enums.InstanceStatus;
  /** The vendor's number of the storage unit behind the instance. */
  GrocerySysId: number;
  /** Engine version and architecture of the instance. */
  ProductType: enums.InstanceType;
  /**
   * When the instance joined the group; 0000-00-00 00:00:00 when that is not known.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreateTime: string;
  /**
   * When the instance last changed in the group; 0000-00-00 00:00:00 when that is not known.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  UpdateTime: string;
}

/**
 * Where the log of an instance is delivered in the log service (CLS).
 *
 * @see https://cloud.tencent.com/document/api/239/20022#LogDeliveryInfo
 * @since release 81, 2024-09-11
 */
export interface LogDeliveryInfo {
  /** True when delivery is on. */
  Enabled: boolean;
  /** Log set that takes the log. */
  LogsetId: string;
  /** Log topic that takes the log. */
  TopicId: string;
  /** Region of the log set. */
  LogRegion: string;
}

/**
 * One condition on rows of a log.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#LogFilter
 * @since release 99, 2026-03-27
 */
export interface LogFilter {
  /** What of a row is compared. */
  Type?: enums.LogFilterType | undefined;
  /** How a row is compared. */
  Compare?: enums.LogFilterCompare | undefined;
  /** Values to compare with; ranges such as 1-100 when Compare is RA. */
  Value?: readonly string[] | undefined;
}

/**
 * One instance and its log.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#LogInstance
 * @since release 99, 2026-03-27
 */
export interface LogInstance {
  /** Instance that the log belongs to. */
  InstanceId: string;
  /** State of the log; empty when it is off. */
  Status: enums.LogInstanceStatus;
  /** Whether the log can be searched. */
  EnableQuery: enums.LogInstanceEnableQuery;
  /**
   * When the log was turned on; empty when it is off.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreateAt: string;
  /**
   * How long rows stay in storage for frequent access.
   *
   * In days.
   */
  HighLogExpireDay: number;
  /**
   * How long rows stay in storage for rare access after that.
   *
   * In days.
   */
  LowLogExpireDay: number;
  /**
   * How long rows are kept.
   *
   * In days.
   */
  LogExpireDay: number;
  /**
   * Size of the rows in storage for frequent access.
   *
   * In MB.
   */
  HighStorage: number;
  /**
   * Size of the rows in storage for rare access.
   *
   * In MB.
   */
  LowStorage: number;
  /** Size of all rows. */
  LogStorage: number;
  /** Whether rows are delivered to another product. */
  Deliver: enums.LogInstanceDeliver;
  /** Where rows are delivered to. */
  DeliverSummary: DeliverSummary[] | null;
  /** What is known of the instance beside its log. */
  InstanceInfo: InstanceInfo;
  /** Commands that the log keeps. */
  LogSubType: enums.LogSubType;
}

/**
 * One command in a log.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#LogResult
 * @since release 99, 2026-03-27
 */
export interface LogResult {
  /** Number of the database. */
  DBId: number;
  /**
   * Time that the command took.
   *
   * In ms.
   */
  CommandLatency: number;
  /** When the command was logged, to the millisecond. */
  Timestamp: string;
  /** Address of the client that sent the command. */
  ClientAddr: string;
  /** Account that sent the command. */
  UserName: string;
  /** Kind of command. */
  CommandType: string;
  /** Node that ran the command. */
  CacheCode: string;
  /** The command with its arguments. */
  CommandDetail: string;
  /** Error of the command; empty when it succeeded. */
  ErrMsg: string;
}

/**
 * One rule of a security group for traffic that goes out.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#Outbound
 * @since release 14, 2020-02-13
 */
export interface Outbound {
  /** Whether traffic that matches the rule is let through. */
  Action: enums.SecurityRuleAction;
  /**
   * Id of an address group that stands for the destination addresses; empty when the rule names them
   * otherwise.
   */
  AddressModule: string;
  /** Address or CIDR block of the destination, such as 192.168.0.0/16. */
  CidrIp: string;
  /** Remark that was given with the rule. */
  Desc: string;
  /** Network protocol, such as tcp or udp, or ALL. */
  IpProtocol: string;
  /** Port or ports that the rule covers, or ALL. */
  PortRange: string;
  /**
   * Id of a service group that stands for protocols and ports; empty when the rule names them
   * otherwise.
   */
  ServiceModule: string;
  /**
   * Id of a security group that stands for the destination addresses; empty when the rule names them
   * otherwise.
   */
  Id: string;
}

/**
 * One parameter template.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ParamTemplateInfo
 * @since release 35, 2021-07-16
 */
export interface ParamTemplateInfo {
  /** The template, as ApplyParamsTemplate and CreateInstances take it. */
  TemplateId: string;
  /** Name of the template. */
  Name: string;
  /** Remark that was given with the template. */
  Description: string;
  /** Engine version and architecture of the instances that the template fits. */
  ProductType: enums.InstanceType;
}

/**
 * One parameter of a parameter template. All values travel as text.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ParameterDetail
 * @since release 35, 2021-07-16
 */
export interface ParameterDetail {
  /** Name of the parameter. */
  Name: string;
  /** Kind of the parameter. */
  ParamType: enums.ParamType;
  /** Value unless the template changes it. */
  Default: string;
  /** What the parameter does, in the vendor's words. */
  Description: string;
  /** Value in the template. */
  CurrentValue: string;
  /** Whether a new value takes effect only after a restart. */
  NeedReboot: enums.ParameterDetailNeedReboot;
  /** Largest value that the parameter accepts; empty when it is no number. */
  Max: string;
  /** Smallest value that the parameter accepts; empty when it is no number. */
  Min: string;
  /** Values that the parameter accepts; null when it has no list of values. */
  EnumValue: string[] | null;
}

/**
 * Rules that the passwords of one instance must satisfy.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#PasswordPolicy
 * @since release 101, 2026-06-25
 */
export interface PasswordPolicy {
  /** True checks each new password against the rules below; false leaves them out. */
  Enabled: boolean;
  /**
   * Fewest letters.
   *
   * From 1 to 16; default 1.
   */
  MinLetterCount?: number | undefined;
  /**
   * Fewest digits.
   *
   * From 1 to 16; default 1.
   */
  MinDigitCount?: number | undefined;
  /**
   * Fewest special characters.
   *
   * From 1 to 16; default 1.
   */
  MinSpecialCount?: number | undefined;
  /**
   * Fewest characters; at least the sum of the three counts.
   *
   * From 8 to 64; default 8.
   */
  MinLength?: number | undefined;
}

/**
 * One instance type on sale in a zone, with the sizes it can be bought in.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ProductConf
 * @since release 2, 2018-11-22
 */
export interface ProductConf {
  /** Engine version and architecture. */
  Type: enums.InstanceType;
  /** Chinese name of the type, for display; spaces differ between answers, so compare Type instead. */
  TypeName: enums.ProductConfTypeName;
  /** Fewest instances that one purchase can have. */
  MinBuyNum: number;
  /** Most instances that one purchase can have. */
  MaxBuyNum: number;
  /** True when the type is sold out in the zone. */
  Saleout: boolean;
  /** Engine of the type. The vendor's example has the Chinese names of the set Engine. */
  Engine: enums.ProductConfEngine;
  /** Redis version that the type is compatible with. */
  Version: enums.ProductConfVersion;
  /**
   * Memory of a whole instance, one text for each size on sale.
   *
   * In GB.
   */
  TotalSize: string[];
  /**
   * Memory of one shard, one text for each size on sale.
   *
   * In GB.
   */
  ShardSize: string[];
  /** Numbers of replicas on sale, as texts. */
  ReplicaNum: string[];
  /** Numbers of shards on sale, as texts. */
  ShardNum: string[];
  /** How this type can be paid for. A type that can be paid in both ways has two rows. */
  PayMode: enums.ProductConfPayMode;
  /**
   * True when reads can be routed to replicas, under a misspelt name.
   *
   * @deprecated Since release 87 (2025-05-13). Misspelt; the same flag comes under the right name.
   * Use EnableReplicaReadOnly instead.
   */
  EnableRepicaReadOnly?: boolean | undefined;
  /**
   * True when reads can be routed to replicas.
   *
   * @since release 69, 2023-12-22
   */
  EnableReplicaReadOnly: boolean;
}

/**
 * One proxy node of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ProxyNodes
 * @since release 21, 2020-09-23
 */
export interface ProxyNodes {
  /** The proxy, as SwitchProxy takes it in ProxyID. */
  NodeId: string;
  /**
   * Numeric id of the zone of the node.
   *
   * @since release 58, 2022-11-07
   */
  ZoneId: number;
}

/**
 * One backup of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisBackupSet
 * @since release 1, 2018-09-21
 */
export interface RedisBackupSet {
  /**
   * When the backup was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /** The backup, as RestoreInstance, CloneInstances and DescribeBackupUrl take it. */
  BackupId: string;
  /** Who began the backup. */
  BackupType: enums.RedisBackupSetBackupType;
  /** State of the backup. */
  Status: enums.BackupStatus;
  /** Remark that was given with the backup. */
  Remark: string;
  /** Whether a task holds the backup. */
  Locked: enums.BackupLock;
  /**
   * Size of the backup; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 42, 2022-03-24
   */
  BackupSize: number;
  /**
   * For the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 42, 2022-03-24
   */
  FullBackup: number;
  /**
   * Engine version and architecture of the instance; for the vendor's own use.
   *
   * For the vendor's own use.
   *
   * @since release 42, 2022-03-24
   */
  InstanceType: number;
  /**
   * Instance that was backed up.
   *
   * @since release 60, 2023-02-23
   */
  InstanceId: string;
  /**
   * Name of the instance that was backed up.
   *
   * @since release 60, 2023-02-23
   */
  InstanceName: string;
  /**
   * Region in which the backup is stored.
   *
   * @since release 60, 2023-02-23
   */
  Region: string;
  /**
   * When the backup was finished.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 60, 2023-02-23
   */
  EndTime: string;
  /**
   * Format of the backup file.
   *
   * @since release 60, 2023-02-23
   */
  FileType: string;
  /**
   * When the backup expires and is deleted.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   *
   * @since release 60, 2023-02-23
   */
  ExpireTime: string;
  /**
   * True when the backup is encrypted.
   *
   * @since release 104, 2026-07-14
   */
  Encrypted: boolean;
}

/**
 * One instance, in the short form that only the deprecated DescribeCommonDBInstances returns.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisCommonInstanceList
 * @since release 22, 2020-10-27
 */
export interface RedisCommonInstanceList {
  /** Name that the user gave the instance. */
  InstanceName: string;
  /** The instance, as other actions take it. */
  InstanceId: string;
  /** Numeric account id (APPID) of the owner. */
  AppId: number;
  /** Project that the instance is assigned to. */
  ProjectId: number;
  /** Region of the instance. */
  Region: string;
  /** Zone of the instance. */
  Zone: string;
  /** Id of the VPC of the instance. */
  VpcId: string;
  /** Id of the subnet of the instance. */
  SubnetId: string;
  /** Life-cycle state of the instance, a number as text. */
  Status: enums.RedisCommonInstanceListStatus;
  /** Private addresses of the instance. */
  Vips: string[];
  /** Port of the instance. */
  Vport: number;
  /** When the instance was created. */
  Createtime: string;
  /** How the instance is paid for. */
  PayMode: enums.BillingMode;
  /** Kind of network that the instance is in. */
  NetType: enums.RedisCommonInstanceListNetType;
}

/**
 * One maintenance event of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisInstanceEvent
 * @since release 73, 2024-04-02
 */
export interface RedisInstanceEvent {
  /** Id of the event. */
  ID: number;
  /** Instance that the event concerns. */
  InstanceId: string;
  /** Name of the instance that the maintenance concerns. */
  InstanceName: string;
  /** What the maintenance does to the instance. */
  Type: enums.EventType;
  /** Severity of the event. */
  Grade: enums.EventGrade;
  /**
   * Day on which the maintenance is planned.
   *
   * Written YYYY-MM-DD.
   */
  ExecutionDate: string;
  /**
   * Time of that day at which the maintenance is to begin.
   *
   * Written HH:mm.
   */
  StartTime: string;
  /**
   * Time of that day at which the maintenance is to end.
   *
   * Written HH:mm.
   */
  EndTime: string;
  /**
   * Day by which the maintenance has to be done, or the service may suffer.
   *
   * Written YYYY-MM-DD.
   */
  LatestExecutionDate: string;
  /** State of the event. */
  Status: enums.EventStatus;
  /**
   * When the maintenance was finished; 0000-00-00 00:00:00 before that.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  TaskEndTime: string;
  /** How the maintenance affects the instance, in the vendor's words. */
  EffectInfo: string;
  /**
   * Day on which the maintenance was planned at first.
   *
   * Written YYYY-MM-DD.
   */
  InitialExecutionDate: string;
}

/**
 * One Redis node of a node group, with what it holds.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisNode
 * @since release 25, 2020-11-26
 */
export interface RedisNode {
  /** Number of keys on the node. */
  Keys: number;
  /** Range of hash slots of the node, such as 0-5460; empty on a replica. */
  Slot: string;
  /** Serial id of the node, 40 hexadecimal digits. */
  NodeId: string;
  /** State of the node; the vendor lists no values. */
  Status: string;
  /**
   * Role of the node; the vendor's examples print master and replica.
   *
   * @since release 32, 2021-06-09
   */
  Role: string;
}

/**
 * The master or one replica of an instance and the zone it is in.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisNodeInfo
 * @since release 23, 2020-11-04
 */
export interface RedisNodeInfo {
  /** Role of the node. */
  NodeType: enums.NodeRole;
  /**
   * Id of the node, from DescribeInstances. Leave it out in CreateInstances; UpgradeInstance needs
   * it to remove a replica.
   */
  NodeId?: number | undefined;
  /** Numeric id of the zone of the node. */
  ZoneId?: number | undefined;
  /**
   * Name of the zone of the node.
   *
   * @since release 35, 2021-07-16
   */
  ZoneName?: string | undefined;
}

/**
 * One Redis node of an instance, with its place.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RedisNodes
 * @since release 21, 2020-09-23
 */
export interface RedisNodes {
  /** Serial id of the node, 40 hexadecimal digits. */
  NodeId: string;
  /** Role of the node; the vendor's examples print master and slave. */
  NodeRole: string;
  /** Number of the shard that the node belongs to. */
  ClusterId: number;
  /**
   * Numeric id of the zone of the node.
   *
   * @since release 32, 2021-06-09
   */
  ZoneId: number;
}

/**
 * What is on sale in one region.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#RegionConf
 * @since release 2, 2018-11-22
 */
export interface RegionConf {
  /** Id of the region, as the Region of a request takes it. */
  RegionId: string;
  /** Chinese name of the region. */
  RegionName: string;
  /** Abbreviation of the region. */
  RegionShortName: string;
  /** Part of the world that the region is in, in Chinese. */
  Area: string;
  /** The zones of the region, one row each. */
  ZoneSet: ZoneCapacityConf[];
}

/**
 * One group of nodes of an instance: the master's, or the one of a replica.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ReplicaGroup
 * @since release 25, 2020-11-26
 */
export interface ReplicaGroup {
  /** Id of the node group. */
  GroupId: number;
  /** Name of the node group; empty for the master's. */
  GroupName: string;
  /** Zone of the nodes, as a name such as ap-guangzhou-1 and not as a number. */
  ZoneId: string;
  /** Whether the group holds masters or replicas. */
  Role: enums.ReplicaGroupRole;
  /** The nodes of the group. */
  RedisNodes: RedisNode[];
}

/**
 * Number and size of the bundles of one kind in a dedicated cluster.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ResourceBundle
 * @since release 80, 2024-08-02
 */
export interface ResourceBundle {
  /** Kind of the bundle. */
  ResourceBundleName: string;
  /**
   * Memory that can be sold to instances; 0 for a management bundle.
   *
   * In GB.
   */
  AvailableMemory: number;
  /** Number of bundles of this kind. */
  Count: number;
}

/**
 * A tag to bind to instances when they are bought.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ResourceTag
 * @since release 26, 2020-12-11
 */
export interface ResourceTag {
  /** Key of a tag that the new instances get. */
  TagKey: string;
  /** Value that the new instances get under that key. */
  TagValue: string;
}

/**
 * A period for which there is no backup by the second to restore from.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SecondLevelBackupMissingTimestamps
 * @since release 83, 2024-12-24
 */
export interface SecondLevelBackupMissingTimestamps {
  /**
   * Start of the period.
   *
   * Seconds since 1970-01-01 UTC.
   */
  StartTimeStamp: number;
  /**
   * End of the period.
   *
   * Seconds since 1970-01-01 UTC.
   */
  EndTimeStamp: number;
}

/**
 * One security group with its rules.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SecurityGroup
 * @since release 14, 2020-02-13
 */
export interface SecurityGroup {
  /**
   * When the group was created.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreateTime: string;
  /** Project that the group is assigned to. */
  ProjectId: number;
  /** The group, as AssociateSecurityGroups takes it. */
  SecurityGroupId: string;
  /** Name that the user gave the group. */
  SecurityGroupName: string;
  /** Remark that was given with the group. */
  SecurityGroupRemark: string;
  /** Rules for traffic that goes out. */
  Outbound: Outbound[];
  /** Rules for traffic that comes in. */
  Inbound: Inbound[];
}

/**
 * One security group with its rules, in the form of the older security group actions.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SecurityGroupDetail
 * @since release 5, 2019-04-25
 */
export interface SecurityGroupDetail {
  /** Project that the group is assigned to. */
  ProjectId: number;
  /**
   * When the group was created.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreateTime: string;
  /** The group, as AssociateSecurityGroups takes it. */
  SecurityGroupId: string;
  /** Name that the user gave the group. */
  SecurityGroupName: string;
  /** Remark that was given with the group. */
  SecurityGroupRemark: string;
  /** Rules for traffic that comes in: who may reach the database. */
  InboundRule: SecurityGroupsInboundAndOutbound[];
  /** Rules for traffic that goes out. */
  OutboundRule: SecurityGroupsInboundAndOutbound[];
}

/**
 * One rule of a security group; the member that holds it tells the direction.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SecurityGroupsInboundAndOutbound
 * @since release 5, 2019-04-25
 */
export interface SecurityGroupsInboundAndOutbound {
  /** Whether traffic that matches the rule is let through. */
  Action: enums.SecurityRuleAction;
  /** Address or CIDR block of the other side. */
  Ip: string;
  /** Port or ports that the rule covers, or ALL. */
  Port: string;
  /** Network protocol, such as TCP, or ALL. */
  Proto: string;
}

/**
 * How often one command was executed in a period.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SourceCommand
 * @since release 9, 2019-11-01
 */
export interface SourceCommand {
  /** Name of the command. */
  Cmd: string;
  /** How often the command was executed. */
  Count: number;
}

/**
 * What one client address does on an instance. The action that returned it is out of service.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#SourceInfo
 * @since release 9, 2019-11-01
 */
export interface SourceInfo {
  /** Address of the client. */
  Ip: string;
  /** Number of connections from this address. */
  Conn: number;
  /**
   * Number of commands from this address, to judge by the type; the vendor says no more than
   * command.
   */
  Cmd: number;
}

/**
 * One background task of an instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#TaskInfoDetail
 * @since release 10, 2019-11-19
 */
export interface TaskInfoDetail {
  /** The task, as DescribeTaskInfo takes it. */
  TaskId: number;
  /**
   * When the task was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  StartTime: string;
  /** What the task does. */
  TaskType: enums.TaskType;
  /** Name of the instance that the task works on. */
  InstanceName: string;
  /** Instance that the task works on. */
  InstanceId: string;
  /** Project of the instance. */
  ProjectId: number;
  /** How far the task has come; 1 in the examples of completed tasks. */
  Progress: number;
  /**
   * When the task was finished.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /** State of the task. */
  Result: enums.TaskResult;
}

/**
 * One Tendis node of an instance. The only output that holds it is no longer used.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#TendisNodes
 * @since release 21, 2020-09-23
 */
export interface TendisNodes {
  /** Serial id of the Tendis node. */
  NodeId: string;
  /** Role of the node, such as master. */
  NodeRole: string;
  /**
   * Numeric id of the zone of the node.
   *
   * @since release 79, 2024-06-18
   */
  ZoneId: number;
}

/**
 * One slow command of a Tendis instance.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#TendisSlowLogDetail
 * @since release 24, 2020-11-19
 */
export interface TendisSlowLogDetail {
  /**
   * When the command was executed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  ExecuteTime: string;
  /**
   * Time that the command took.
   *
   * In ms.
   */
  Duration: number;
  /** Name of the command. */
  Command: string;
  /** The command with its arguments. */
  CommandLine: string;
  /** Id of the node that executed the command. */
  Node: string;
}

/**
 * One order for instances and how far it has come.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#TradeDealDetail
 * @since release 2, 2018-11-22
 */
export interface TradeDealDetail {
  /**
   * Older id of the order.
   *
   * @deprecated Since 2025-10-29. The vendor names orders by DealName. Use DealName instead.
   */
  DealId?: string | undefined;
  /** Id of the order, which the actions that place one return. */
  DealName: string;
  /** Numeric id of the zone of the instances. */
  ZoneId: number;
  /** Number of instances in the order. */
  GoodsNum: number;
  /** Account (UIN) of the user who placed the order. */
  Creater: string;
  /**
   * When the order was placed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  CreatTime: string;
  /**
   * When the order lapses unless it is paid.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  OverdueTime: string;
  /**
   * When the order was completed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  EndTime: string;
  /** State of the order. */
  Status: enums.TradeDealDetailStatus;
  /** State of the order in the vendor's words. */
  Description: string;
  /**
   * Total price of the order, in hundredths of a yuan.
   *
   * In fen.
   */
  Price: number;
  /** Instances of the order. */
  InstanceIds: string[];
}

/**
 * What is on sale in one zone.
 *
 * @see https://cloud.tencent.com/document/api/239/20022#ZoneCapacityConf
 * @since release 2, 2018-11-22
 */
export interface ZoneCapacityConf {
  /** The zone by name; requests that take a ZoneName mean this. */
  ZoneId: string;
  /** Chinese name of the zone. */
  ZoneName: string;
  /** True when the zone is sold out. */
  IsSaleout: boolean;
  /** True for the default zone. */
  IsDefault: boolean;
  /** Kinds of network that instances in the zone can be in. */
  NetWorkType: enums.ZoneCapacityConfNetWorkType[];
  /** The instance types on sale in the zone, one row each. */
  ProductSet: ProductConf[];
  /** Numeric id of the zone, which other actions call ZoneId. */
  OldZoneId: number;
}
