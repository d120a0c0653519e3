// Generated from spec/tencent-redis/2018-04-12. Do not edit.
/**
 * Values of `Account.Status`.
 *
 * Other values may come.
 */
export const AccountStatus = {
  /** A change of the account is under way. */
  Changing: 1,
  /** In use. */
  Valid: 2,
  /** Deleted. */
  Deleted: 4,
} as const;

/**
 * Values of `Account.Status`.
 *
 * Other values may come.
 */
export type AccountStatus = 1 | 2 | 4 | (number & {});

/**
 * Unit in which a price is quoted.
 *
 * Other values may come.
 */
export const AmountUnit = {
  /** One hundredth of the currency unit. */
  Cent: "pent",
  /** One millionth of a cent. */
  MicroCent: "microPent",
} as const;

/**
 * Unit in which a price is quoted.
 *
 * Other values may come.
 */
export type AmountUnit = "pent" | "microPent" | (string & {});

/**
 * Kind of automatic backup schedule.
 *
 * Other values may come.
 */
export const AutoBackupType = {
  /** At a set time. */
  Scheduled: 1,
} as const;

/**
 * Kind of automatic backup schedule.
 *
 * Other values may come.
 */
export type AutoBackupType = 1 | (number & {});

/** What happens to a prepaid instance when it expires. */
export const AutoRenewMode = {
  /** Not set; the instance is renewed by hand. */
  Default: 0,
  /** Renewed automatically. */
  AutoRenew: 1,
  /** Never renewed; isolated when it expires. */
  NoRenew: 2,
} as const;

/** What happens to a prepaid instance when it expires. */
export type AutoRenewMode = 0 | 1 | 2;

/** From where backup files may be downloaded. */
export const BackupDownloadLimit = {
  /** From the private network and the internet. */
  NoLimit: "NoLimit",
  /** Only from private addresses that Tencent Cloud assigned. */
  IntranetOnly: "LimitOnlyIntranet",
  /** Only from the VPCs or addresses that the user lists. */
  Custom: "Customize",
} as const;

/** From where backup files may be downloaded. */
export type BackupDownloadLimit = "NoLimit" | "LimitOnlyIntranet" | "Customize";

/**
 * Whether a task holds a backup.
 *
 * Other values may come.
 */
export const BackupLock = {
  /** Free. */
  Unlocked: 0,
  /** In use by a task. */
  Locked: 1,
} as const;

/**
 * Whether a task holds a backup.
 *
 * Other values may come.
 */
export type BackupLock = 0 | 1 | (number & {});

/**
 * How an instance is backed up.
 *
 * Other values may come.
 */
export const BackupMode = {
  /** Can be restored to any second. */
  SecondLevel: "SecondLevelBackup",
  /** Ordinary backups. */
  Normal: "NormalLevelBackup",
} as const;

/**
 * How an instance is backed up.
 *
 * Other values may come.
 */
export type BackupMode = "SecondLevelBackup" | "NormalLevelBackup" | (string & {});

/**
 * State of a backup.
 *
 * Other values may come.
 */
export const BackupStatus = {
  /** In use by another task. */
  Locked: 1,
  /** Complete and not in use. */
  Normal: 2,
  /** Being converted to an RDB file. */
  Exporting: 3,
  /** The RDB file is ready. */
  Exported: 4,
  /** Past its retention. */
  Expired: -1,
  /** Deleted. */
  Deleted: -2,
} as const;

/**
 * State of a backup.
 *
 * Other values may come.
 */
export type BackupStatus = 1 | 2 | 3 | 4 | -1 | -2 | (number & {});

/** How an instance is paid for. */
export const BillingMode = {
  /** Billed by use. */
  PayAsYouGo: 0,
  /** Paid in advance by the month. */
  Prepaid: 1,
} as const;

/** How an instance is paid for. */
export type BillingMode = 0 | 1;

/** Values of `CloneInstances.Period`. */
export const CloneInstancesPeriod = {
  Months1: 1,
  Months2: 2,
  Months3: 3,
  Months4: 4,
  Months5: 5,
  Months6: 6,
  Months7: 7,
  Months8: 8,
  Months9: 9,
  Months10: 10,
  Months11: 11,
  Months12: 12,
  Months24: 24,
  Months36: 36,
  Months48: 48,
  Months60: 60,
} as const;

/** Values of `CloneInstances.Period`. */
export type CloneInstancesPeriod =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36 | 48 | 60;

/**
 * Values of `CloneInstances.ProductVersion`.
 *
 * Other values may come.
 */
export const CloneInstancesProductVersion = {
  /** General purpose I. */
  GeneralI: "local",
  /** General purpose II. */
  GeneralII: "localv2",
} as const;

/**
 * Values of `CloneInstances.ProductVersion`.
 *
 * Other values may come.
 */
export type CloneInstancesProductVersion = "local" | "localv2" | (string & {});

/**
 * Whether a node of a cluster instance is in service.
 *
 * Other values may come.
 */
export const ClusterNodeConnected = {
  /** Out of service. */
  Down: 0,
  /** In service. */
  Up: 1,
} as const;

/**
 * Whether a node of a cluster instance is in service.
 *
 * Other values may come.
 */
export type ClusterNodeConnected = 0 | 1 | (number & {});

/**
 * Values of `CreateInstances.ConnectionMode`.
 *
 * Other values may come.
 */
export const CreateInstancesConnectionMode = {
  /** Through the proxies. */
  Proxy: 0,
  /** Straight to the nodes. */
  Direct: 1,
} as const;

/**
 * Values of `CreateInstances.ConnectionMode`.
 *
 * Other values may come.
 */
export type CreateInstancesConnectionMode = 0 | 1 | (number & {});

/** Values of `CreateInstances.RedisShardNum`. */
export const CreateInstancesRedisShardNum = {
  Shards1: 1,
  Shards3: 3,
  Shards5: 5,
  Shards8: 8,
  Shards12: 12,
  Shards16: 16,
  Shards24: 24,
  Shards32: 32,
  Shards40: 40,
  Shards48: 48,
  Shards64: 64,
  Shards80: 80,
  Shards96: 96,
  Shards128: 128,
} as const;

/** Values of `CreateInstances.RedisShardNum`. */
export type CreateInstancesRedisShardNum =
  1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128;

/**
 * Values of `DelayDistribution.Ladder`.
 *
 * Other values may come.
 */
export const DelayDistributionLadder = {
  /** From 0 to 1 ms. */
  UpTo1Ms: 1,
  /** From 1 to 5 ms. */
  UpTo5Ms: 5,
  /** From 5 to 10 ms. */
  UpTo10Ms: 10,
  /** From 10 to 50 ms. */
  UpTo50Ms: 50,
  /** From 50 to 200 ms. */
  UpTo200Ms: 200,
  /** 200 ms and more. */
  Over200Ms: -1,
} as const;

/**
 * Values of `DelayDistribution.Ladder`.
 *
 * Other values may come.
 */
export type DelayDistributionLadder = 1 | 5 | 10 | 50 | 200 | -1 | (number & {});

/**
 * Whether an instance is protected from being destroyed.
 *
 * Other values may come.
 */
export const DeleteProtection = {
  /** It can be destroyed. */
  Off: 0,
  /** It cannot be destroyed. */
  On: 1,
} as const;

/**
 * Whether an instance is protected from being destroyed.
 *
 * Other values may come.
 */
export type DeleteProtection = 0 | 1 | (number & {});

/**
 * Values of `DeliverSummary.DeliverSubType`.
 *
 * Other values may come.
 */
export const DeliverSummaryDeliverSubType = {
  /** The log service. */
  Cls: "cls",
  /** The message queue CKafka. */
  CKafka: "ckafka",
} as const;

/**
 * Values of `DeliverSummary.DeliverSubType`.
 *
 * Other values may come.
 */
export type DeliverSummaryDeliverSubType = "cls" | "ckafka" | (string & {});

/**
 * Values of `DeliverSummary.DeliverType`.
 *
 * Other values may come.
 */
export const DeliverSummaryDeliverType = {
  /** Storage. */
  Store: "store",
  /** A message queue. */
  MessageQueue: "mq",
} as const;

/**
 * Values of `DeliverSummary.DeliverType`.
 *
 * Other values may come.
 */
export type DeliverSummaryDeliverType = "store" | "mq" | (string & {});

/**
 * Values of `DescribeBackupDetail.BackupType`.
 *
 * Other values may come.
 */
export const DescribeBackupDetailBackupType = {
  /** Begun by a user. */
  Manual: "1",
  /** Begun by the system. */
  Automatic: "0",
} as const;

/**
 * Values of `DescribeBackupDetail.BackupType`.
 *
 * Other values may come.
 */
export type DescribeBackupDetailBackupType = "1" | "0" | (string & {});

/**
 * Values of `DescribeBackupDetail.KeyAlgorithm`.
 *
 * Other values may come.
 */
export const DescribeBackupDetailKeyAlgorithm = {
  /** AES with a key of 256 bits, in CBC mode. */
  Aes256Cbc: "AES-256-CBC",
} as const;

/**
 * Values of `DescribeBackupDetail.KeyAlgorithm`.
 *
 * Other values may come.
 */
export type DescribeBackupDetailKeyAlgorithm = "AES-256-CBC" | (string & {});

/** Values of `DescribeCommonDBInstances.PayMode`. */
export const DescribeCommonDBInstancesPayMode = {
  /** Paid in advance by the month. */
  Prepaid: 0,
  /** Billed by use. */
  PayAsYouGo: 1,
} as const;

/** Values of `DescribeCommonDBInstances.PayMode`. */
export type DescribeCommonDBInstancesPayMode = 0 | 1;

/**
 * Values of `DescribeInstanceDTSInfo.Status`.
 *
 * Other values may come.
 */
export const DescribeInstanceDTSInfoStatus = {
  Creating: 1,
  /** The settings are being checked. */
  Checking: 3,
  /** The check passed. */
  CheckPassed: 4,
  /** The check did not pass. */
  CheckFailed: 5,
  Running: 7,
  /** Prepared to be completed. */
  ReadyToComplete: 8,
  Succeeded: 9,
  Failed: 10,
  /** Being cancelled. */
  Stopping: 11,
  Completing: 12,
} as const;

/**
 * Values of `DescribeInstanceDTSInfo.Status`.
 *
 * Other values may come.
 */
export type DescribeInstanceDTSInfoStatus =
  1 | 3 | 4 | 5 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {});

/** Values of `DescribeInstanceMonitorBigKey.ReqType`. */
export const DescribeInstanceMonitorBigKeyReqType = {
  /** Only keys of the type string. */
  Strings: 1,
  /** Keys of every type. */
  All: 2,
} as const;

/** Values of `DescribeInstanceMonitorBigKey.ReqType`. */
export type DescribeInstanceMonitorBigKeyReqType = 1 | 2;

/**
 * Values of `DescribeInstanceSpecBandwidth.ReadOnlyWeight`.
 *
 * Other values may come.
 */
export const DescribeInstanceSpecBandwidthReadOnlyWeight = {
  /** Replicas serve reads. */
  On: 100,
  /** Replicas serve no reads. */
  Off: 0,
} as const;

/**
 * Values of `DescribeInstanceSpecBandwidth.ReadOnlyWeight`.
 *
 * Other values may come.
 */
export type DescribeInstanceSpecBandwidthReadOnlyWeight = 100 | 0 | (number & {});

/**
 * Values of `DescribeInstanceSupportFeature.FeatureName`.
 *
 * Other values may come.
 */
export const DescribeInstanceSupportFeatureFeatureName = {
  /** Reads go to the nearest node. */
  ReadLocalNodeOnly: "read-local-node-only",
  /** Several accounts. */
  MultiAccount: "multi-account",
  /** After a failover the master returns to its node by itself. */
  AutoFailback: "auto-failback",
} as const;

/**
 * Values of `DescribeInstanceSupportFeature.FeatureName`.
 *
 * Other values may come.
 */
export type DescribeInstanceSupportFeatureFeatureName =
  "read-local-node-only" | "multi-account" | "auto-failback" | (string & {});

/** Values of `DescribeInstances.AzMode`. */
export const DescribeInstancesAzMode = {
  /** All nodes in one zone. */
  SingleZone: "singleaz",
  /** Nodes in several zones. */
  MultiZone: "multiaz",
} as const;

/** Values of `DescribeInstances.AzMode`. */
export type DescribeInstancesAzMode = "singleaz" | "multiaz";

/** Values of `DescribeInstances.BillingMode`. */
export const DescribeInstancesBillingMode = {
  /** Billed by use. */
  PayAsYouGo: "postpaid",
  /** Paid in advance by the month. */
  Prepaid: "prepaid",
} as const;

/** Values of `DescribeInstances.BillingMode`. */
export type DescribeInstancesBillingMode = "postpaid" | "prepaid";

/**
 * Values of `DescribeInstances.EngineName`.
 *
 * Other values may come.
 */
export const DescribeInstancesEngineName = {
  Redis28: "Redis-2.8",
  Redis40: "Redis-4.0",
  Redis50: "Redis-5.0",
  Redis60: "Redis-6.0",
  Ckv: "CKV",
} as const;

/**
 * Values of `DescribeInstances.EngineName`.
 *
 * Other values may come.
 */
export type DescribeInstancesEngineName =
  "Redis-2.8" | "Redis-4.0" | "Redis-5.0" | "Redis-6.0" | "CKV" | (string & {});

/** Values of `DescribeInstances.OrderBy`. */
export const DescribeInstancesOrderBy = {
  /** By project. */
  ProjectId: "projectId",
  /** By time of creation. */
  CreateTime: "createtime",
  /** By name. */
  InstanceName: "instancename",
  /** By instance type. */
  Type: "type",
  /** By time of expiry. */
  Deadline: "curDeadline",
} as const;

/** Values of `DescribeInstances.OrderBy`. */
export type DescribeInstancesOrderBy =
  "projectId" | "createtime" | "instancename" | "type" | "curDeadline";

/** Values of `DescribeInstances.OrderType`. */
export const DescribeInstancesOrderType = { Descending: 1, Ascending: 0 } as const;

/** Values of `DescribeInstances.OrderType`. */
export type DescribeInstancesOrderType = 1 | 0;

/**
 * Values of `DescribeInstances.TypeVersion`.
 *
 * Other values may come.
 */
export const DescribeInstancesTypeVersion = {
  /** Single node. */
  Standalone: 1,
  /** Master and replicas. */
  Standard: 2,
  /** Shards. */
  Cluster: 3,
} as const;

/**
 * Values of `DescribeInstances.TypeVersion`.
 *
 * Other values may come.
 */
export type DescribeInstancesTypeVersion = 1 | 2 | 3 | (number & {});

/**
 * Values of `DescribeLogInstanceList.LogSwitch`.
 *
 * Other values may come.
 */
export const DescribeLogInstanceListLogSwitch = {
  /** The log is on. */
  On: "on",
  /** The log is off. */
  Off: "off",
} as const;

/**
 * Values of `DescribeLogInstanceList.LogSwitch`.
 *
 * Other values may come.
 */
export type DescribeLogInstanceListLogSwitch = "on" | "off" | (string & {});

/**
 * Values of `DescribeLogs.Order`.
 *
 * Other values may come.
 */
export const DescribeLogsOrder = {
  /** The oldest row first. */
  Ascending: "ASC",
  /** The newest row first. */
  Descending: "DESC",
} as const;

/**
 * Values of `DescribeLogs.Order`.
 *
 * Other values may come.
 */
export type DescribeLogsOrder = "ASC" | "DESC" | (string & {});

/**
 * Values of `DescribeSSLStatus.Status`.
 *
 * Other values may come.
 */
export const DescribeSSLStatusStatus = {
  /** SSL is being turned on or off. */
  Configuring: 1,
  /** The last change is complete. */
  Configured: 2,
} as const;

/**
 * Values of `DescribeSSLStatus.Status`.
 *
 * Other values may come.
 */
export type DescribeSSLStatusStatus = 1 | 2 | (number & {});

/**
 * Values of `DescribeSlowLog.Role`.
 *
 * Other values may come.
 */
export const DescribeSlowLogRole = { Master: "master", Replica: "slave" } as const;

/**
 * Values of `DescribeSlowLog.Role`.
 *
 * Other values may come.
 */
export type DescribeSlowLogRole = "master" | "slave" | (string & {});

/**
 * Values of `DescribeTaskInfo.Status`.
 *
 * Other values may come.
 */
export const DescribeTaskInfoStatus = {
  /** Not started. */
  Preparing: "preparing",
  /** Under way. */
  Running: "running",
  /** Completed. */
  Succeeded: "succeed",
  /** Did not succeed. */
  Failed: "failed",
  /** Broke off with an error. */
  Error: "error",
} as const;

/**
 * Values of `DescribeTaskInfo.Status`.
 *
 * Other values may come.
 */
export type DescribeTaskInfoStatus =
  "preparing" | "running" | "succeed" | "failed" | "error" | (string & {});

/**
 * Values of `EnableReplicaReadonly.Status`.
 *
 * Other values may come.
 */
export const EnableReplicaReadonlyStatus = { Error: "ERROR", Ok: "OK" } as const;

/**
 * Values of `EnableReplicaReadonly.Status`.
 *
 * Other values may come.
 */
export type EnableReplicaReadonlyStatus = "ERROR" | "OK" | (string & {});

/**
 * Database engine of an instance, as the vendor names it in Chinese.
 *
 * Other values may come.
 */
export const Engine = {
  /** Redis community edition. */
  CommunityRedis: "社区版Redis",
  /** CKV, Tencent's own engine. */
  TencentCkv: "腾讯云CKV",
} as const;

/**
 * Database engine of an instance, as the vendor names it in Chinese.
 *
 * Other values may come.
 */
export type Engine = "社区版Redis" | "腾讯云CKV" | (string & {});

/**
 * Severity of a maintenance event.
 *
 * Other values may come.
 */
export const EventGrade = {
  Critical: "Critical",
  High: "High",
  Middle: "Middle",
  Low: "Low",
} as const;

/**
 * Severity of a maintenance event.
 *
 * Other values may come.
 */
export type EventGrade = "Critical" | "High" | "Middle" | "Low" | (string & {});

/**
 * State of a maintenance event.
 *
 * Other values may come.
 */
export const EventStatus = {
  /** Its day or its maintenance window has not come. */
  Waiting: "Waiting",
  /** Being carried out in the maintenance window. */
  Running: "Running",
  /** Carried out completely. */
  Finished: "Finished",
  /** Called off. */
  Canceled: "Canceled",
} as const;

/**
 * State of a maintenance event.
 *
 * Other values may come.
 */
export type EventStatus = "Waiting" | "Running" | "Finished" | "Canceled" | (string & {});

/**
 * Kind of a maintenance event.
 *
 * Other values may come.
 */
export const EventType = {
  /** The instance is moved, for instance because resources are rearranged or a data centre is given up. */
  InstanceMigration: "InstanceMigration",
} as const;

/**
 * Kind of a maintenance event.
 *
 * Other values may come.
 */
export type EventType = "InstanceMigration" | (string & {});

/**
 * Values of `ExportFile.Status`.
 *
 * Other values may come.
 */
export const ExportFileStatus = {
  /** The file is being made. */
  Creating: "creating",
  /** The file can be downloaded. */
  Success: "success",
  /** The file could not be made; ErrMsg says why. */
  Failed: "failed",
  /** The file was deleted. */
  Deleted: "deleted",
} as const;

/**
 * Values of `ExportFile.Status`.
 *
 * Other values may come.
 */
export type ExportFileStatus = "creating" | "success" | "failed" | "deleted" | (string & {});

/**
 * Values of `Filter.Name`.
 *
 * Other values may come.
 */
export const FilterName = {
  /** Id of the instance. */
  InstanceId: "InstanceId",
  /** Name of the instance. */
  InstanceName: "InstanceName",
  /** Key of a tag. */
  TagKey: "TagKey",
  /** Key and value of a tag, joined by &. */
  InstanceTags: "InstanceTags",
} as const;

/**
 * Values of `Filter.Name`.
 *
 * Other values may come.
 */
export type FilterName = "InstanceId" | "InstanceName" | "TagKey" | "InstanceTags" | (string & {});

/**
 * Days for which rows of a log stay in storage for frequent access.
 *
 * Other values may come.
 */
export const FrequentLogRetention = { Days7: 7 } as const;

/**
 * Days for which rows of a log stay in storage for frequent access.
 *
 * Other values may come.
 */
export type FrequentLogRetention = 7 | (number & {});

/**
 * Values of `Groups.Status`.
 *
 * Other values may come.
 */
export const GroupsStatus = {
  /** An instance is being added. */
  Binding: 37,
  /** The group is being reconnected. */
  Reconnecting: 38,
  /** An instance is being removed. */
  Unbinding: 51,
  /** Another instance is being made the primary. */
  SwitchingPrimary: 52,
  /** The role of an instance is being changed. */
  ChangingRole: 53,
} as const;

/**
 * Values of `Groups.Status`.
 *
 * Other values may come.
 */
export type GroupsStatus = 37 | 38 | 51 | 52 | 53 | (number & {});

/**
 * Values of `InstanceClusterNode.Status`.
 *
 * Other values may come.
 */
export const InstanceClusterNodeStatus = {
  /** Takes reads and writes. */
  ReadWrite: 0,
  /** Takes reads. */
  Read: 1,
  /** Stands by. */
  Backup: 2,
} as const;

/**
 * Values of `InstanceClusterNode.Status`.
 *
 * Other values may come.
 */
export type InstanceClusterNodeStatus = 0 | 1 | 2 | (number & {});

/**
 * Values of `InstanceParamHistory.Status`.
 *
 * Other values may come.
 */
export const InstanceParamHistoryStatus = {
  /** The change is under way. */
  Modifying: 1,
  /** The change is in effect. */
  Modified: 2,
  /** The change failed. */
  Failed: 3,
} as const;

/**
 * Values of `InstanceParamHistory.Status`.
 *
 * Other values may come.
 */
export type InstanceParamHistoryStatus = 1 | 2 | 3 | (number & {});

/**
 * Values of `InstanceSet.AutoRenewFlag`.
 *
 * Other values may come.
 */
export const InstanceSetAutoRenewFlag = {
  /** Renewed automatically. */
  AutoRenew: 1,
  /** Not renewed automatically. */
  Off: 0,
} as const;

/**
 * Values of `InstanceSet.AutoRenewFlag`.
 *
 * Other values may come.
 */
export type InstanceSetAutoRenewFlag = 1 | 0 | (number & {});

/**
 * Values of `InstanceSet.MonitorVersion`.
 *
 * Other values may come.
 */
export const InstanceSetMonitorVersion = {
  /** One point a minute; no longer offered. */
  OneMinute: "1m",
  /** One point in five seconds. */
  FiveSeconds: "5s",
} as const;

/**
 * Values of `InstanceSet.MonitorVersion`.
 *
 * Other values may come.
 */
export type InstanceSetMonitorVersion = "1m" | "5s" | (string & {});

/**
 * Values of `InstanceSet.ProductType`.
 *
 * Other values may come.
 */
export const InstanceSetProductType = {
  /** Standard architecture: a master with replicas, despite the value. */
  Standard: "standalone",
  /** Cluster architecture. */
  Cluster: "cluster",
} as const;

/**
 * Values of `InstanceSet.ProductType`.
 *
 * Other values may come.
 */
export type InstanceSetProductType = "standalone" | "cluster" | (string & {});

/**
 * Values of `InstanceSet.SubStatus`.
 *
 * Other values may come.
 */
export const InstanceSetSubStatus = {
  /** The disk can be read and written. */
  ReadWrite: 0,
  /** The disk is over its limit and can only be read. */
  ReadOnly: 1,
} as const;

/**
 * Values of `InstanceSet.SubStatus`.
 *
 * Other values may come.
 */
export type InstanceSetSubStatus = 0 | 1 | (number & {});

/**
 * Life-cycle state of an instance.
 *
 * Other values may come.
 */
export const InstanceStatus = {
  /** Waiting to be initialized. */
  Initializing: 0,
  /** A task is changing the instance. */
  Processing: 1,
  /** In service. */
  Running: 2,
  /** In the recycle bin: out of service, data kept. */
  Isolated: -2,
  /** Waiting to be deleted. */
  PendingDeletion: -3,
} as const;

/**
 * Life-cycle state of an instance.
 *
 * Other values may come.
 */
export type InstanceStatus = 0 | 1 | 2 | -2 | -3 | (number & {});

/**
 * Engine version and architecture of an instance.
 *
 * Other values may come.
 */
export const InstanceType = {
  /** Redis 2.8, memory edition, standard architecture. */
  Redis28Standard: 2,
  /** CKV 3.2, memory edition, standard architecture. */
  Ckv32Standard: 3,
  /** CKV 3.2, memory edition, cluster architecture. */
  Ckv32Cluster: 4,
  /** Redis 2.8, memory edition, single node. */
  Redis28Standalone: 5,
  /** Redis 4.0, memory edition, standard architecture. */
  Redis40Standard: 6,
  /** Redis 4.0, memory edition, cluster architecture. */
  Redis40Cluster: 7,
  /** Redis 5.0, memory edition, standard architecture. */
  Redis50Standard: 8,
  /** Redis 5.0, memory edition, cluster architecture. */
  Redis50Cluster: 9,
  /** Redis 6.2, memory edition, standard architecture. */
  Redis62Standard: 15,
  /** Redis 6.2, memory edition, cluster architecture. */
  Redis62Cluster: 16,
  /** Redis 7.0, memory edition, standard architecture. */
  Redis70Standard: 17,
  /** Redis 7.0, memory edition, cluster architecture. */
  Redis70Cluster: 18,
  /** Valkey 8.0, memory edition, standard architecture. */
  Valkey80Standard: 19,
  /** Valkey 8.0, memory edition, cluster architecture. */
  Valkey80Cluster: 20,
  /** Valkey 9.0, memory edition, standard architecture. */
  Valkey90Standard: 21,
  /** Valkey 9.0, memory edition, cluster architecture. */
  Valkey90Cluster: 22,
  /** Memcached 1.6, memory edition, cluster architecture. */
  Memcached16Cluster: 200,
} as const;

/**
 * Engine version and architecture of an instance.
 *
 * Other values may come.
 */
export type InstanceType =
  2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 200 | (number & {});

/** Whether the listed addresses are the ones that may or the ones that may not download. */
export const IpComparison = {
  /** The listed addresses may download. */
  Include: "In",
  /** The listed addresses may not download. */
  Exclude: "NotIn",
} as const;

/** Whether the listed addresses are the ones that may or the ones that may not download. */
export type IpComparison = "In" | "NotIn";

/**
 * Values of `LogFilter.Compare`.
 *
 * Other values may come.
 */
export const LogFilterCompare = {
  /** Holds one of the values. */
  Includes: "INC",
  /** Does not hold one of the values. */
  Excludes: "EXC",
  /** Is one of the values. */
  Equals: "EQS",
  /** Is none of the values. */
  NotEquals: "NEQ",
  /** Lies in one of the ranges, such as 1-100. */
  Range: "RA",
} as const;

/**
 * Values of `LogFilter.Compare`.
 *
 * Other values may come.
 */
export type LogFilterCompare = "INC" | "EXC" | "EQS" | "NEQ" | "RA" | (string & {});

/**
 * Values of `LogFilter.Type`.
 *
 * Other values may come.
 */
export const LogFilterType = {
  /** When the command was logged, such as 2006-01-02 15:04:05.000. */
  Timestamp: "Timestamp",
  /** Account that sent the command. */
  UserName: "UserName",
  /** Node that ran the command. */
  CacheCode: "CacheCode",
  /** Address of the client. */
  ClientAddr: "ClientAddr",
  /** The command with its arguments. */
  CommandDetail: "CommandDetail",
  /** Time that the command took in milliseconds. */
  CommandLatency: "CommandLatency",
  /** Kind of command. */
  CommandType: "CommandType",
  /** Number of the database. */
  DBId: "DBId",
  /** Error of the command. */
  ErrMsg: "ErrMsg",
} as const;

/**
 * Values of `LogFilter.Type`.
 *
 * Other values may come.
 */
export type LogFilterType =
  | "Timestamp"
  | "UserName"
  | "CacheCode"
  | "ClientAddr"
  | "CommandDetail"
  | "CommandLatency"
  | "CommandType"
  | "DBId"
  | "ErrMsg"
  | (string & {});

/**
 * Values of `LogInstance.Deliver`.
 *
 * Other values may come.
 */
export const LogInstanceDeliver = {
  /** Rows are delivered. */
  On: "ON",
  /** Rows are not delivered. */
  Off: "OFF",
} as const;

/**
 * Values of `LogInstance.Deliver`.
 *
 * Other values may come.
 */
export type LogInstanceDeliver = "ON" | "OFF" | (string & {});

/**
 * Values of `LogInstance.EnableQuery`.
 *
 * Other values may come.
 */
export const LogInstanceEnableQuery = {
  /** DescribeLogs can search the log. */
  Yes: "yes",
  /** The log has yet to move to the log platform. */
  No: "no",
} as const;

/**
 * Values of `LogInstance.EnableQuery`.
 *
 * Other values may come.
 */
export type LogInstanceEnableQuery = "yes" | "no" | (string & {});

/**
 * Values of `LogInstance.Status`.
 *
 * Other values may come.
 */
export const LogInstanceStatus = {
  /** The log is being turned on. */
  Creating: "create",
  /** The log is on. */
  Normal: "normal",
  /** The log is being turned off. */
  Closing: "close",
} as const;

/**
 * Values of `LogInstance.Status`.
 *
 * Other values may come.
 */
export type LogInstanceStatus = "create" | "normal" | "close" | (string & {});

/**
 * Days for which rows of a log are kept.
 *
 * Other values may come.
 */
export const LogRetention = { Days7: 7, Days30: 30 } as const;

/**
 * Days for which rows of a log are kept.
 *
 * Other values may come.
 */
export type LogRetention = 7 | 30 | (number & {});

/**
 * Commands that a log keeps.
 *
 * Other values may come.
 */
export const LogSubType = {
  /** Commands that write. */
  Write: "write",
  /** Commands that read. */
  Read: "read",
  /** All commands. */
  All: "all",
} as const;

/**
 * Commands that a log keeps.
 *
 * Other values may come.
 */
export type LogSubType = "write" | "read" | "all" | (string & {});

/**
 * Log of an instance.
 *
 * Other values may come.
 */
export const LogType = {
  /** Commands that clients sent. */
  AuditLog: "auditLog",
} as const;

/**
 * Log of an instance.
 *
 * Other values may come.
 */
export type LogType = "auditLog" | (string & {});

/**
 * Values of `ModifyInstanceChargeType.InstanceChargeType`.
 *
 * Other values may come.
 */
export const ModifyInstanceChargeTypeInstanceChargeType = {
  /** Paid for in advance by months. */
  Prepaid: "PREPAID",
  /** Paid for by use. */
  Postpaid: "POSTPAID",
} as const;

/**
 * Values of `ModifyInstanceChargeType.InstanceChargeType`.
 *
 * Other values may come.
 */
export type ModifyInstanceChargeTypeInstanceChargeType = "PREPAID" | "POSTPAID" | (string & {});

/**
 * Values of `ModifyInstanceLogDelivery.LogType`.
 *
 * Other values may come.
 */
export const ModifyInstanceLogDeliveryLogType = {
  /** Slow queries. */
  SlowLog: "slowlog",
} as const;

/**
 * Values of `ModifyInstanceLogDelivery.LogType`.
 *
 * Other values may come.
 */
export type ModifyInstanceLogDeliveryLogType = "slowlog" | (string & {});

/**
 * Values of `ModifyInstance.Operation`.
 *
 * Other values may come.
 */
export const ModifyInstanceOperation = {
  /** Takes InstanceNames. */
  Rename: "rename",
  /** Takes ProjectId. */
  ModifyProject: "modifyProject",
  /** Takes AutoRenews. */
  ModifyAutoRenew: "modifyAutoRenew",
  /** Takes DeleteProtectionSwitches. */
  ModifyDeleteProtectionSwitch: "modifyDeleteProtectionSwitch",
} as const;

/**
 * Values of `ModifyInstance.Operation`.
 *
 * Other values may come.
 */
export type ModifyInstanceOperation =
  "rename" | "modifyProject" | "modifyAutoRenew" | "modifyDeleteProtectionSwitch" | (string & {});

/** Values of `ModifyInstanceReadOnly.InputMode`. */
export const ModifyInstanceReadOnlyInputMode = {
  /** Reads and writes. */
  ReadWrite: "0",
  /** Reads only. */
  ReadOnly: "1",
} as const;

/** Values of `ModifyInstanceReadOnly.InputMode`. */
export type ModifyInstanceReadOnlyInputMode = "0" | "1";

/**
 * Values of `ModifyMaintenanceWindow.Status`.
 *
 * Other values may come.
 */
export const ModifyMaintenanceWindowStatus = { Success: "success", Failed: "failed" } as const;

/**
 * Values of `ModifyMaintenanceWindow.Status`.
 *
 * Other values may come.
 */
export type ModifyMaintenanceWindowStatus = "success" | "failed" | (string & {});

/**
 * Values of `ModifyNetworkConfig.Operation`.
 *
 * Other values may come.
 */
export const ModifyNetworkConfigOperation = {
  /** Change the private IPv4 address and the port; pass Vip and VPort. */
  ChangeAddress: "changeVip",
  /** Move to another VPC or subnet; pass VpcId and SubnetId. */
  ChangeVpc: "changeVpc",
  /** Move from the classic network to a VPC; pass VpcId and SubnetId. */
  ClassicToVpc: "changeBaseToVpc",
  /** Change only the port; pass VPort. */
  ChangePort: "changeVPort",
} as const;

/**
 * Values of `ModifyNetworkConfig.Operation`.
 *
 * Other values may come.
 */
export type ModifyNetworkConfigOperation =
  "changeVip" | "changeVpc" | "changeBaseToVpc" | "changeVPort" | (string & {});

/** Values of `ModifyNetworkConfig.Recycle`. */
export const ModifyNetworkConfigRecycle = {
  /** Released at once. */
  ReleaseNow: 0,
  Days1: 1,
  Days2: 2,
  Days3: 3,
  Days7: 7,
  Days15: 15,
} as const;

/** Values of `ModifyNetworkConfig.Recycle`. */
export type ModifyNetworkConfigRecycle = 0 | 1 | 2 | 3 | 7 | 15;

/** Time range of a monitoring query, counted back from now. */
export const MonitorSpan = {
  /** The current moment. */
  RealTime: 1,
  Last30Minutes: 2,
  Last6Hours: 3,
  Last24Hours: 4,
} as const;

/** Time range of a monitoring query, counted back from now. */
export type MonitorSpan = 1 | 2 | 3 | 4;

/**
 * Whether a new value of a parameter takes effect only after a restart, as text.
 *
 * Other values may come.
 */
export const NeedRestart = {
  /** Takes effect after a restart. */
  Needed: "true",
  /** Takes effect without a restart. */
  NotNeeded: "false",
} as const;

/**
 * Whether a new value of a parameter takes effect only after a restart, as text.
 *
 * Other values may come.
 */
export type NeedRestart = "true" | "false" | (string & {});

/** Role of a node of an instance. */
export const NodeRole = { Master: 0, Replica: 1 } as const;

/** Role of a node of an instance. */
export type NodeRole = 0 | 1;

/**
 * Whether the last change of a parameter has taken effect.
 *
 * Other values may come.
 */
export const ParamStatus = {
  /** The change is under way. */
  Modifying: 1,
  /** The change is in effect. */
  Modified: 2,
} as const;

/**
 * Whether the last change of a parameter has taken effect.
 *
 * Other values may come.
 */
export type ParamStatus = 1 | 2 | (number & {});

/**
 * Kind of values that a parameter takes.
 *
 * Other values may come.
 */
export const ParamType = {
  /** One value of a list. */
  Enum: "enum",
  /** A whole number between two bounds. */
  Integer: "integer",
  /** Text. */
  Text: "text",
  /** Any number of values of a list. */
  Multi: "multi",
} as const;

/**
 * Kind of values that a parameter takes.
 *
 * Other values may come.
 */
export type ParamType = "enum" | "integer" | "text" | "multi" | (string & {});

/**
 * Values of `ParameterDetail.NeedReboot`.
 *
 * Other values may come.
 */
export const ParameterDetailNeedReboot = {
  /** Takes effect without a restart. */
  NotNeeded: 0,
  /** Takes effect after a restart. */
  Needed: 1,
} as const;

/**
 * Values of `ParameterDetail.NeedReboot`.
 *
 * Other values may come.
 */
export type ParameterDetailNeedReboot = 0 | 1 | (number & {});

/**
 * What an account may do with keys.
 *
 * Other values may come.
 */
export const Privilege = { ReadOnly: "r", WriteOnly: "w", ReadWrite: "rw" } as const;

/**
 * What an account may do with keys.
 *
 * Other values may come.
 */
export type Privilege = "r" | "w" | "rw" | (string & {});

/**
 * Values of `ProductConf.Engine`.
 *
 * Other values may come.
 */
export const ProductConfEngine = { Redis: "Redis", Ckv: "CKV" } as const;

/**
 * Values of `ProductConf.Engine`.
 *
 * Other values may come.
 */
export type ProductConfEngine = "Redis" | "CKV" | (string & {});

/**
 * Values of `ProductConf.PayMode`.
 *
 * Other values may come.
 */
export const ProductConfPayMode = {
  /** Paid in advance by the month. */
  Prepaid: "1",
  /** Billed by use. */
  PayAsYouGo: "0",
} as const;

/**
 * Values of `ProductConf.PayMode`.
 *
 * Other values may come.
 */
export type ProductConfPayMode = "1" | "0" | (string & {});

/**
 * Values of `ProductConf.TypeName`.
 *
 * Other values may come.
 */
export const ProductConfTypeName = {
  /** Redis, master and replicas. */
  RedisStandard: "Redis 主从版",
  /** CKV, master and replicas. */
  CkvStandard: "CKV 主从版",
  /** CKV, cluster. */
  CkvCluster: "CKV 集群版",
  /** Redis, single node. */
  RedisStandalone: "Redis 单机版",
  /** Redis, cluster. */
  RedisCluster: "Redis 集群版",
} as const;

/**
 * Values of `ProductConf.TypeName`.
 *
 * Other values may come.
 */
export type ProductConfTypeName =
  "Redis 主从版" | "CKV 主从版" | "CKV 集群版" | "Redis 单机版" | "Redis 集群版" | (string & {});

/**
 * Values of `ProductConf.Version`.
 *
 * Other values may come.
 */
export const ProductConfVersion = {
  Redis28: "Redis-2.8",
  Redis32: "Redis-3.2",
  Redis40: "Redis-4.0",
  Redis50: "Redis-5.0",
  Redis62: "Redis-6.2",
} as const;

/**
 * Values of `ProductConf.Version`.
 *
 * Other values may come.
 */
export type ProductConfVersion =
  "Redis-2.8" | "Redis-3.2" | "Redis-4.0" | "Redis-5.0" | "Redis-6.2" | (string & {});

/**
 * Storage on which an instance is deployed.
 *
 * Other values may come.
 */
export const ProductVersion = {
  /** Local disks. */
  LocalDisk: "local",
  /** Cloud disks. */
  CloudDisk: "cloud",
  /** A dedicated cluster (CDC). */
  DedicatedCluster: "cdc",
} as const;

/**
 * Storage on which an instance is deployed.
 *
 * Other values may come.
 */
export type ProductVersion = "local" | "cloud" | "cdc" | (string & {});

/** Number of months that a purchase may prepay. */
export const PurchasePeriod = {
  Months1: 1,
  Months2: 2,
  Months3: 3,
  Months4: 4,
  Months5: 5,
  Months6: 6,
  Months7: 7,
  Months8: 8,
  Months9: 9,
  Months10: 10,
  Months11: 11,
  Months12: 12,
  Months24: 24,
  Months36: 36,
} as const;

/** Number of months that a purchase may prepay. */
export type PurchasePeriod = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;

/**
 * Node to which reads are routed.
 *
 * Other values may come.
 */
export const ReadonlyPolicy = {
  /** Reads go to the master. */
  Master: "master",
  /** Reads go to the replicas. */
  Replica: "replication",
} as const;

/**
 * Node to which reads are routed.
 *
 * Other values may come.
 */
export type ReadonlyPolicy = "master" | "replication" | (string & {});

/**
 * Values of `RedisBackupSet.BackupType`.
 *
 * Other values may come.
 */
export const RedisBackupSetBackupType = {
  /** Begun by the system at night. */
  Automatic: "1",
  /** Begun by a user. */
  Manual: "0",
} as const;

/**
 * Values of `RedisBackupSet.BackupType`.
 *
 * Other values may come.
 */
export type RedisBackupSetBackupType = "1" | "0" | (string & {});

/**
 * State of a dedicated cluster for Redis.
 *
 * Other values may come.
 */
export const RedisClusterStatus = {
  /** A task is changing the cluster. */
  Processing: 1,
  /** In service. */
  Running: 2,
  /** Isolated; out of service. */
  Isolated: 3,
} as const;

/**
 * State of a dedicated cluster for Redis.
 *
 * Other values may come.
 */
export type RedisClusterStatus = 1 | 2 | 3 | (number & {});

/**
 * Values of `RedisCommonInstanceList.NetType`.
 *
 * Other values may come.
 */
export const RedisCommonInstanceListNetType = {
  /** The basic network. */
  Basic: 0,
  /** A virtual private cloud. */
  Vpc: 1,
} as const;

/**
 * Values of `RedisCommonInstanceList.NetType`.
 *
 * Other values may come.
 */
export type RedisCommonInstanceListNetType = 0 | 1 | (number & {});

/**
 * Values of `RedisCommonInstanceList.Status`.
 *
 * Other values may come.
 */
export const RedisCommonInstanceListStatus = {
  /** A task is changing the instance. */
  Processing: "1",
  /** In service. */
  Running: "2",
  /** Isolated; out of service. */
  Isolated: "-2",
  /** Waiting to be reclaimed. */
  PendingDeletion: "-3",
  /** Deleted. */
  Deleted: "-4",
} as const;

/**
 * Values of `RedisCommonInstanceList.Status`.
 *
 * Other values may come.
 */
export type RedisCommonInstanceListStatus = "1" | "2" | "-2" | "-3" | "-4" | (string & {});

/**
 * The vendor's numeric region id.
 *
 * Other values may come.
 */
export const RegionCode = {
  Guangzhou: 1,
  Shanghai: 4,
  HongKong: 5,
  ShanghaiFinance: 7,
  Beijing: 8,
  Singapore: 9,
  ShenzhenFinance: 11,
  SiliconValley: 15,
  Chengdu: 16,
  Frankfurt: 17,
  Seoul: 18,
  Chongqing: 19,
  Virginia: 22,
  Bangkok: 23,
  Tokyo: 25,
} as const;

/**
 * The vendor's numeric region id.
 *
 * Other values may come.
 */
export type RegionCode =
  1 | 4 | 5 | 7 | 8 | 9 | 11 | 15 | 16 | 17 | 18 | 19 | 22 | 23 | 25 | (number & {});

/**
 * Values of `RenewInstance.ModifyPayMode`.
 *
 * Other values may come.
 */
export const RenewInstanceModifyPayMode = {
  /** Turn the instance into a prepaid one. */
  Prepaid: "prepaid",
} as const;

/**
 * Values of `RenewInstance.ModifyPayMode`.
 *
 * Other values may come.
 */
export type RenewInstanceModifyPayMode = "prepaid" | (string & {});

/**
 * Values of `ReplicaGroup.Role`.
 *
 * Other values may come.
 */
export const ReplicaGroupRole = { Master: "master", Replica: "replica" } as const;

/**
 * Values of `ReplicaGroup.Role`.
 *
 * Other values may come.
 */
export type ReplicaGroupRole = "master" | "replica" | (string & {});

/**
 * Role of an instance in a replication group.
 *
 * Other values may come.
 */
export const ReplicationRole = {
  /** Takes reads and writes. */
  Primary: "rw",
  /** Takes reads only. */
  ReadOnly: "r",
} as const;

/**
 * Role of an instance in a replication group.
 *
 * Other values may come.
 */
export type ReplicationRole = "rw" | "r" | (string & {});

/**
 * Kind of address that SSL covers.
 *
 * Other values may come.
 */
export const SSLAddressType = {
  /** All addresses. */
  Any: 0,
  /** The private IPv4 address. */
  PrivateIPv4: 1,
  /** The private IPv6 address. */
  PrivateIPv6: 2,
  /** The public address. */
  Public: 3,
  /** Not specified. */
  Unspecified: -1,
} as const;

/**
 * Kind of address that SSL covers.
 *
 * Other values may come.
 */
export type SSLAddressType = 0 | 1 | 2 | 3 | -1 | (number & {});

/** Database product whose instances a security group action deals with. */
export const SecurityGroupProduct = {
  /** This product; nothing else is accepted. */
  Redis: "redis",
} as const;

/** Database product whose instances a security group action deals with. */
export type SecurityGroupProduct = "redis";

/**
 * What a rule of a security group does with traffic that matches it.
 *
 * Other values may come.
 */
export const SecurityRuleAction = {
  /** Lets it through. */
  Accept: "ACCEPT",
  /** Throws it away. */
  Drop: "DROP",
} as const;

/**
 * What a rule of a security group does with traffic that matches it.
 *
 * Other values may come.
 */
export type SecurityRuleAction = "ACCEPT" | "DROP" | (string & {});

/** Values of `SwitchInstanceVip.ForceSwitch`. */
export const SwitchInstanceVipForceSwitch = {
  /** Swaps all the same. */
  Force: 1,
  /** Does not swap. */
  NoForce: 0,
} as const;

/** Values of `SwitchInstanceVip.ForceSwitch`. */
export type SwitchInstanceVipForceSwitch = 1 | 0;

/** Values of `SwitchInstanceVip.SwitchTime`. */
export const SwitchInstanceVipSwitchTime = {
  /** At once. */
  Now: "now",
  /** As soon as the synchronization is complete. */
  SyncComplete: "syncComplete",
} as const;

/** Values of `SwitchInstanceVip.SwitchTime`. */
export type SwitchInstanceVipSwitchTime = "now" | "syncComplete";

/** When a change that interrupts connections is carried out. */
export const SwitchTime = {
  /** In the next maintenance window. */
  MaintenanceWindow: 1,
  /** At once. */
  Immediate: 2,
} as const;

/** When a change that interrupts connections is carried out. */
export type SwitchTime = 1 | 2;

/**
 * How far a task has come, as a number.
 *
 * Other values may come.
 */
export const TaskResult = {
  /** Not started. */
  Initialized: 0,
  /** Under way. */
  Running: 1,
  /** Completed. */
  Done: 2,
  /** Failed. */
  Failed: 4,
} as const;

/**
 * How far a task has come, as a number.
 *
 * Other values may come.
 */
export type TaskResult = 0 | 1 | 2 | 4 | (number & {});

/**
 * What a background task does.
 *
 * Other values may come.
 */
export const TaskType = {
  /** Creates an instance (FLOW_CREATE). */
  Create: "001",
  /** Changes the specification (FLOW_RESIZE). */
  Resize: "002",
  /** Shuts an instance down (FLOW_CLOSE). */
  Close: "003",
  /** Deletes all data of an instance (FLOW_CLEAN). */
  Clear: "004",
  /** Puts an instance into service (FLOW_STARTUP). */
  Startup: "005",
  /** Deletes an instance (FLOW_DELETE). */
  Delete: "006",
  /** Resets the password (FLOW_SETPWD). */
  SetPassword: "007",
  /** Exports a backup file (FLOW_EXPORTBACKUP). */
  ExportBackup: "009",
  /** Restores a backup (FLOW_RESTOREBACKUP). */
  RestoreBackup: "010",
  /** Backs an instance up (FLOW_BACKUPINSTANCE). */
  Backup: "012",
  /** Migrates an instance (FLOW_MIGRATEINSTANCE). */
  Migrate: "013",
  /** Deletes a backup (FLOW_DELBACKUP). */
  DeleteBackup: "014",
  /** Switches over to another instance (FLOW_EXCHANGEINSTANCE). */
  ExchangeInstance: "016",
  /** Makes the automatic backup (FLOW_AUTOBACKUP). */
  AutoBackup: "017",
  /** Checks the parameters of a migration (FLOW_MIGRATECHECK). */
  CheckMigration: "022",
  /** Migrates data (FLOW_MIGRATETASK). */
  MigrateData: "023",
  /** Deletes all data of one database (FLOW_CLEANDB). */
  ClearDatabase: "025",
  /** Clones a backup (FLOW_CLONEBACKUP). */
  CloneBackup: "026",
  /** Changes the private address (FLOW_CHANGEVIP). */
  ChangeVip: "027",
  /** Scales an instance up or down (FLOW_EXPORSHR). */
  Scale: "028",
  /** Adds or removes nodes (FLOW_ADDNODES). */
  ChangeNodes: "029",
  /** Changes the kind of network (FLOW_CHANGENET). */
  ChangeNetwork: "031",
  /** Changes the read-only policy (FLOW_MODIFYINSTACEREADONLY). */
  ModifyReadOnly: "033",
  /** Changes parameters (FLOW_MODIFYINSTANCEPARAMS). */
  ModifyParams: "034",
  /** Turns password-free access on or off (FLOW_MODIFYINSTANCEPASSWORDFREE). */
  SetPasswordFree: "035",
  /** Swaps the private addresses of instances (FLOW_SWITCHINSTANCEVIP). */
  SwitchVip: "036",
  /** Changes an account (FLOW_MODIFYINSTANCEACCOUNT). */
  ModifyAccount: "037",
  /** Changes the bandwidth (FLOW_MODIFYINSTANCEBANDWIDTH). */
  ModifyBandwidth: "038",
  /** Turns read/write splitting on (FLOW_ENABLEINSTANCE_REPLICATE). */
  EnableReplicaReadonly: "039",
  /** Turns read/write splitting off (FLOW_DISABLEINSTANCE_REPLICATE). */
  DisableReplicaReadonly: "040",
  /** From standard to cluster architecture (FLOW_UpgradeArch). */
  UpgradeArchitecture: "041",
  /** From cluster to standard architecture (FLOW_DowngradeArch). */
  DowngradeArchitecture: "042",
  /** Upgrades the engine version (FLOW_UpgradeVersion). */
  UpgradeVersion: "043",
  /** Changes bandwidth and connections (FLOW_MODIFYCONNECTIONCONFIG). */
  ModifyConnectionConfig: "044",
  /** Moves an instance to another network (FLOW_CLEARNETWORK). */
  ReplaceNetwork: "045",
  /** Deletes a backup file (FLOW_REMOVE_BACKUP_FILE). */
  RemoveBackupFile: "046",
  /** Enables several zones (FLOW_UPGRADE_SUPPORT_MULTI_AZ). */
  SupportMultiZone: "047",
  /** Simulates a fault (FLOW_SHUTDOWN_MASTER). */
  ShutdownMaster: "048",
  /** Makes a replica the master (FLOW_CHANGE_REPLICA_TO_MASTER). */
  PromoteReplica: "049",
  /** Joins a replication group (FLOW_CODE_ADD_REPLICATION_INSTANCE). */
  AddReplicationInstance: "050",
  /** Opens the public address (FLOW_OPEN_WAN). */
  OpenWan: "052",
  /** Closes the public address (FLOW_CLOSE_WAN). */
  CloseWan: "053",
  /** Changes the public address (FLOW_UPDATE_WAN). */
  UpdateWan: "054",
  /** Leaves a replication group (FLOW_CODE_DELETE_REPLICATION_INSTANCE). */
  DeleteReplicationInstance: "055",
  /** Changes the primary of a group (FLOW_CODE_CHANGE_MASTER_INSTANCE). */
  ChangeMasterInstance: "056",
  /** Changes the role in a replication group (FLOW_CODE_CHANGE_INSTANCE_ROLE). */
  ChangeInstanceRole: "057",
  /** Migrates nodes (FLOW_MIGRATE_NODE). */
  MigrateNode: "058",
  /** Switches nodes over (FLOW_SWITCH_NODE). */
  SwitchNode: "059",
  /** Upgrades the minor engine version (FLOW_UPGRADE_SMALL_VERSION). */
  UpgradeSmallVersion: "060",
  /** Upgrades the proxy version (FLOW_UPGRADE_PROXY_VERSION). */
  UpgradeProxyVersion: "061",
  /** Changes the network (FLOW_MODIFY_INSTANCE_NETWORK). */
  ModifyNetwork: "062",
  /** Migrates proxy nodes (FLOW_MIGRATE_PROXY_NODE). */
  MigrateProxyNode: "063",
  /** Moves an instance to another zone (FLOW_MIGRATION_INSTANCE_ZONE). */
  MigrateZone: "066",
  /** Upgrades engine and proxy (FLOW_UPGRADE_INSTANCE_CACHE_AND_PROXY). */
  UpgradeCacheAndProxy: "067",
  /** Adds or removes proxies (FLOW_MODIFY_PROXY_NUM). */
  ModifyProxyCount: "069",
  /** Changes the backup mode (FLOW_MODIFYBACKUPMOD). */
  ModifyBackupMode: "070",
} as const;

/**
 * What a background task does.
 *
 * Other values may come.
 */
export type TaskType =
  | "001"
  | "002"
  | "003"
  | "004"
  | "005"
  | "006"
  | "007"
  | "009"
  | "010"
  | "012"
  | "013"
  | "014"
  | "016"
  | "017"
  | "022"
  | "023"
  | "025"
  | "026"
  | "027"
  | "028"
  | "029"
  | "031"
  | "033"
  | "034"
  | "035"
  | "036"
  | "037"
  | "038"
  | "039"
  | "040"
  | "041"
  | "042"
  | "043"
  | "044"
  | "045"
  | "046"
  | "047"
  | "048"
  | "049"
  | "050"
  | "052"
  | "053"
  | "054"
  | "055"
  | "056"
  | "057"
  | "058"
  | "059"
  | "060"
  | "061"
  | "062"
  | "063"
  | "066"
  | "067"
  | "069"
  | "070"
  | (string & {});

/**
 * Values of `TradeDealDetail.Status`.
 *
 * Other values may come.
 */
export const TradeDealDetailStatus = {
  /** Not paid. */
  Unpaid: 1,
  /** Paid; delivery has not begun. */
  Paid: 2,
  /** The instances are being delivered. */
  Delivering: 3,
  /** The instances are delivered. */
  Delivered: 4,
  /** The instances could not be delivered. */
  DeliveryFailed: 5,
  /** Refunded. */
  Refunded: 6,
  /** Closed. */
  Closed: 7,
  /** Past its deadline. */
  Expired: 8,
  /** The order is no longer valid. */
  OrderInvalid: 9,
  /** The product is no longer valid. */
  ProductInvalid: 10,
  /** The one asked to pay for it refused. */
  PaymentRefused: 11,
  /** The payment is under way. */
  Paying: 12,
} as const;

/**
 * Values of `TradeDealDetail.Status`.
 *
 * Other values may come.
 */
export type TradeDealDetailStatus =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {});

/**
 * Values of `UpgradeInstanceVersion.TargetInstanceType`.
 *
 * Other values may come.
 */
export const UpgradeInstanceVersionTargetInstanceType = {
  /** Redis 2.8, standard architecture. */
  Redis28Standard: "2",
  /** CKV 3.2, standard architecture. */
  Ckv32Standard: "3",
  /** CKV 3.2, cluster architecture. */
  Ckv32Cluster: "4",
  /** Redis 4.0, standard architecture. */
  Redis40Standard: "6",
  /** Redis 4.0, cluster architecture. */
  Redis40Cluster: "7",
  /** Redis 5.0, standard architecture. */
  Redis50Standard: "8",
  /** Redis 5.0, cluster architecture. */
  Redis50Cluster: "9",
  /** Redis 6.2, standard architecture. */
  Redis62Standard: "15",
  /** Redis 6.2, cluster architecture. */
  Redis62Cluster: "16",
  /** Redis 7.0, standard architecture. */
  Redis70Standard: "17",
  /** Redis 7.0, cluster architecture. */
  Redis70Cluster: "18",
} as const;

/**
 * Values of `UpgradeInstanceVersion.TargetInstanceType`.
 *
 * Other values may come.
 */
export type UpgradeInstanceVersionTargetInstanceType =
  "2" | "3" | "4" | "6" | "7" | "8" | "9" | "15" | "16" | "17" | "18" | (string & {});

/** When a version upgrade is carried out. */
export const UpgradeTime = {
  /** At once. */
  Immediate: 1,
  /** In the next maintenance window. */
  MaintenanceWindow: 0,
} as const;

/** When a version upgrade is carried out. */
export type UpgradeTime = 1 | 0;

/** Whether the listed VPCs may download; there is no way to exclude. */
export const VpcComparison = {
  /** The listed VPCs may download. */
  Include: "In",
} as const;

/** Whether the listed VPCs may download; there is no way to exclude. */
export type VpcComparison = "In";

/** Day of the week. */
export const WeekDay = {
  Monday: "Monday",
  Tuesday: "Tuesday",
  Wednesday: "Wednesday",
  Thursday: "Thursday",
  Friday: "Friday",
  Saturday: "Saturday",
  Sunday: "Sunday",
} as const;

/** Day of the week. */
export type WeekDay =
  "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";

/**
 * Values of `ZoneCapacityConf.NetWorkType`.
 *
 * Other values may come.
 */
export const ZoneCapacityConfNetWorkType = {
  /** The basic network. */
  Basic: "basenet",
  /** Virtual private clouds. */
  Vpc: "vpcnet",
} as const;

/**
 * Values of `ZoneCapacityConf.NetWorkType`.
 *
 * Other values may come.
 */
export type ZoneCapacityConfNetWorkType = "basenet" | "vpcnet" | (string & {});
