// Generated from spec/huawei-dcs/v2. Do not edit.
/**
 * What an access account may do.
 *
 * Other values are possible.
 */
export const AccountRole = {
  /** Reads only. */
  Read: "read",
  /** Reads and writes. */
  ReadWrite: "write",
} as const;

/**
 * What an access account may do.
 *
 * Other values are possible.
 */
export type AccountRole = "read" | "write" | (string & {});

/**
 * Values of `AclAccountResp.account_type`.
 *
 * Other values are possible.
 */
export const AclAccountRespAccountType = {
  /** Created by a user. */
  Normal: "normal",
  /** Comes with the instance; its password is that of the instance. */
  Default: "default",
} as const;

/**
 * Values of `AclAccountResp.account_type`.
 *
 * Other values are possible.
 */
export type AclAccountRespAccountType = "normal" | "default" | (string & {});

/**
 * Values of `AclAccountResp.status`.
 *
 * Other values are possible.
 */
export const AclAccountRespStatus = {
  /** Being created. */
  Creating: "CREATING",
  /** Clients can log in. */
  Available: "AVAILABLE",
  /** Could not be created. */
  CreateFailed: "CREATEFAILED",
  /** Gone. */
  Deleted: "DELETED",
  /** Could not be deleted. */
  DeleteFailed: "DELETEFAILED",
  /** Being deleted. */
  Deleting: "DELETING",
  /** Password or role is being changed. */
  Updating: "UPDATING",
  /** Faulty. */
  Error: "ERROR",
} as const;

/**
 * Values of `AclAccountResp.status`.
 *
 * Other values are possible.
 */
export type AclAccountRespStatus =
  | "CREATING"
  | "AVAILABLE"
  | "CREATEFAILED"
  | "DELETED"
  | "DELETEFAILED"
  | "DELETING"
  | "UPDATING"
  | "ERROR"
  | (string & {});

/**
 * Values of `AttrsObject.name`.
 *
 * Other values are possible.
 */
export const AttrsObjectName = {
  /** Number of shards. */
  ShardCount: "sharding_num",
  /** Number of proxy nodes; 0 when there is no proxy. */
  ProxyCount: "proxy_num",
  /** Number of databases. */
  DbCount: "db_number",
  /** Memory that can really be used. */
  MaxMemory: "max_memory",
  /** Most connections. */
  MaxConnections: "max_connections",
  /** Most clients, as a rule the same as max_connections. */
  MaxClients: "max_clients",
  /** Highest bandwidth. */
  MaxBandwidth: "max_bandwidth",
  /** Highest inbound bandwidth, as a rule the same as max_bandwidth. */
  MaxInBandwidth: "max_in_bandwidth",
} as const;

/**
 * Values of `AttrsObject.name`.
 *
 * Other values are possible.
 */
export type AttrsObjectName =
  | "sharding_num"
  | "proxy_num"
  | "db_number"
  | "max_memory"
  | "max_connections"
  | "max_clients"
  | "max_bandwidth"
  | "max_in_bandwidth"
  | (string & {});

/**
 * Why a backup or a restoration failed.
 *
 * Other values are possible.
 */
export const BackupErrorCode = {
  /** The backup and restore tool could not be started. */
  ToolStartFailed: "dcs.08.0001",
  /** Took too long. */
  Timeout: "dcs.08.0002",
  /** The bucket could not be deleted. */
  BucketDeletionFailed: "dcs.08.0003",
  /** The access key for the bucket could not be obtained. */
  AccessKeyFailed: "dcs.08.0004",
  /** The bucket could not be created. */
  BucketCreationFailed: "dcs.08.0005",
  /** The size of the backup could not be found out. */
  SizeQueryFailed: "dcs.08.0006",
  /** Data could not be synchronised while restoring. */
  SyncFailed: "dcs.08.0007",
  /** No scheduled backup; the instance was busy with another task. */
  OtherTaskRunning: "dcs.08.0008",
} as const;

/**
 * Why a backup or a restoration failed.
 *
 * Other values are possible.
 */
export type BackupErrorCode =
  | "dcs.08.0001"
  | "dcs.08.0002"
  | "dcs.08.0003"
  | "dcs.08.0004"
  | "dcs.08.0005"
  | "dcs.08.0006"
  | "dcs.08.0007"
  | "dcs.08.0008"
  | (string & {});

/** Values of `BackupFilesBody.file_source`. */
export const BackupFilesBodyFileSource = {
  /** Files in an OBS bucket. */
  ObsBucket: "self_build_obs",
  /** The files of a backup record. */
  BackupRecord: "backup_record",
} as const;

/** Values of `BackupFilesBody.file_source`. */
export type BackupFilesBodyFileSource = "self_build_obs" | "backup_record";

/**
 * Format of a backup file.
 *
 * Other values are possible.
 */
export const BackupFormat = {
  /** Log of the write commands. */
  Aof: "aof",
  /** Snapshot of the data. */
  Rdb: "rdb",
} as const;

/**
 * Format of a backup file.
 *
 * Other values are possible.
 */
export type BackupFormat = "aof" | "rdb" | (string & {});

/**
 * Values of `BackupPlan.period_type`.
 *
 * Other values are possible.
 */
export const BackupPlanPeriodType = { Weekly: "weekly" } as const;

/**
 * Values of `BackupPlan.period_type`.
 *
 * Other values are possible.
 */
export type BackupPlanPeriodType = "weekly" | (string & {});

/**
 * Values of `BackupRecordResponse.is_support_restore`.
 *
 * Other values are possible.
 */
export const BackupRecordResponseIsSupportRestore = { Yes: "TRUE", No: "FALSE" } as const;

/**
 * Values of `BackupRecordResponse.is_support_restore`.
 *
 * Other values are possible.
 */
export type BackupRecordResponseIsSupportRestore = "TRUE" | "FALSE" | (string & {});

/**
 * Values of `BackupRecordResponse.status`.
 *
 * Other values are possible.
 */
export const BackupRecordResponseStatus = {
  /** Not begun yet. */
  Waiting: "waiting",
  /** Under way. */
  Backuping: "backuping",
  /** Done. */
  Succeed: "succeed",
  /** Failed; error_code says why. */
  Failed: "failed",
  /** Past its retention. */
  Expired: "expired",
  /** Deleted by a user. */
  Deleted: "deleted",
} as const;

/**
 * Values of `BackupRecordResponse.status`.
 *
 * Other values are possible.
 */
export type BackupRecordResponseStatus =
  "waiting" | "backuping" | "succeed" | "failed" | "expired" | "deleted" | (string & {});

/**
 * Whether backups are made on schedule.
 *
 * Other values are possible.
 */
export const BackupType = {
  /** On schedule. */
  Auto: "auto",
  /** By a user. */
  Manual: "manual",
} as const;

/**
 * Whether backups are made on schedule.
 *
 * Other values are possible.
 */
export type BackupType = "auto" | "manual" | (string & {});

/** Average use of the bandwidth at which it shrinks again, in percent. */
export const BandwidthLowerThreshold = {
  TenPercent: 10,
  TwentyPercent: 20,
  ThirtyPercent: 30,
} as const;

/** Average use of the bandwidth at which it shrinks again, in percent. */
export type BandwidthLowerThreshold = 10 | 20 | 30;

/** Average use of the bandwidth at which it is expanded, in percent. */
export const BandwidthUpperThreshold = {
  FiftyPercent: "50",
  SixtyPercent: "60",
  SeventyPercent: "70",
  EightyPercent: "80",
  NinetyPercent: "90",
  NinetyFivePercent: "95",
} as const;

/** Average use of the bandwidth at which it is expanded, in percent. */
export type BandwidthUpperThreshold = "50" | "60" | "70" | "80" | "90" | "95";

/** Time over which the use of the bandwidth is averaged, in minutes. */
export const BandwidthWindow = {
  OneMinute: "1",
  FiveMinutes: "5",
  TenMinutes: "10",
  FifteenMinutes: "15",
  ThirtyMinutes: "30",
} as const;

/** Time over which the use of the bandwidth is averaged, in minutes. */
export type BandwidthWindow = "1" | "5" | "10" | "15" | "30";

/** Values of `BatchCreateOrDeleteTags.action`. */
export const BatchCreateOrDeleteTagsAction = {
  /** Adds the tags. */
  Create: "create",
  /** Deletes the tags. */
  Delete: "delete",
} as const;

/** Values of `BatchCreateOrDeleteTags.action`. */
export type BatchCreateOrDeleteTagsAction = "create" | "delete";

/**
 * Values of `BatchOpsResult.result`.
 *
 * Other values are possible.
 */
export const BatchOpsResultResult = { Success: "success", Failed: "failed" } as const;

/**
 * Values of `BatchOpsResult.result`.
 *
 * Other values are possible.
 */
export type BatchOpsResultResult = "success" | "failed" | (string & {});

/**
 * Values of `BatchRestartMigrationTaskResult.result`.
 *
 * Other values are possible.
 */
export const BatchRestartMigrationTaskResultResult = {
  /** The order was accepted; the task is being restarted. */
  Success: "success",
  /** The order was refused. */
  Failed: "failed",
} as const;

/**
 * Values of `BatchRestartMigrationTaskResult.result`.
 *
 * Other values are possible.
 */
export type BatchRestartMigrationTaskResultResult = "success" | "failed" | (string & {});

/**
 * Values of `BigkeysBody.unit`.
 *
 * Other values are possible.
 */
export const BigkeysBodyUnit = {
  /** Bytes, for strings. */
  Byte: "byte",
  /** Elements, for all other types. */
  Count: "count",
} as const;

/**
 * Values of `BigkeysBody.unit`.
 *
 * Other values are possible.
 */
export type BigkeysBodyUnit = "byte" | "count" | (string & {});

/**
 * A yes or no that travels as a text.
 *
 * Other values are possible.
 */
export const BooleanText = { True: "true", False: "false" } as const;

/**
 * A yes or no that travels as a text.
 *
 * Other values are possible.
 */
export type BooleanText = "true" | "false" | (string & {});

/**
 * Values of `BssParam.charging_mode`.
 *
 * Other values are possible.
 */
export const BssParamChargingMode = {
  /** By the year or month. */
  PrePaid: "prePaid",
  /** By use. */
  PostPaid: "postPaid",
} as const;

/**
 * Values of `BssParam.charging_mode`.
 *
 * Other values are possible.
 */
export type BssParamChargingMode = "prePaid" | "postPaid" | (string & {});

/** Values of `BssParam.period_type`. */
export const BssParamPeriodType = { Month: "month", Year: "year" } as const;

/** Values of `BssParam.period_type`. */
export type BssParamPeriodType = "month" | "year";

/**
 * Type of an instance.
 *
 * Other values are possible.
 */
export const CacheMode = {
  /** Single node. */
  Single: "single",
  /** Master and standby. */
  MasterStandby: "ha",
  /** Master and standby with read/write splitting. */
  ReadWriteSplitting: "ha_rw_split",
  /** Redis Cluster. */
  Cluster: "cluster",
  /** Proxy Cluster. */
  ProxyCluster: "proxy",
} as const;

/**
 * Type of an instance.
 *
 * Other values are possible.
 */
export type CacheMode = "single" | "ha" | "ha_rw_split" | "cluster" | "proxy" | (string & {});

/** Values of `ChangeNodesStartStopStatus.action`. */
export const ChangeNodesStartStopStatusAction = {
  /** Starts the nodes. */
  Start: "start",
  /** Stops the nodes. */
  Stop: "stop",
} as const;

/** Values of `ChangeNodesStartStopStatus.action`. */
export type ChangeNodesStartStopStatusAction = "start" | "stop";

/**
 * How an instance is paid for.
 *
 * Other values are possible.
 */
export const ChargingMode = {
  /** Billed by use. */
  PayPerUse: 0,
  /** Paid by the year or month. */
  YearlyMonthly: 1,
} as const;

/**
 * How an instance is paid for.
 *
 * Other values are possible.
 */
export type ChargingMode = 0 | 1 | (number & {});

/**
 * Values of `ClientInfo.events`.
 *
 * Other values are possible.
 */
export const ClientInfoEvents = {
  /** The socket can be read. */
  Readable: "r",
  /** The socket can be written. */
  Writable: "w",
} as const;

/**
 * Values of `ClientInfo.events`.
 *
 * Other values are possible.
 */
export type ClientInfoEvents = "r" | "w" | (string & {});

/**
 * Values of `CommandTimeTakenList.result`.
 *
 * Other values are possible.
 */
export const CommandTimeTakenListResult = { Succeeded: "succeed", Failed: "failed" } as const;

/**
 * Values of `CommandTimeTakenList.result`.
 *
 * Other values are possible.
 */
export type CommandTimeTakenListResult = "succeed" | "failed" | (string & {});

/**
 * CPU architecture of an instance.
 *
 * Other values are possible.
 */
export const CpuType = { X86: "x86_64", Arm: "aarch64" } as const;

/**
 * CPU architecture of an instance.
 *
 * Other values are possible.
 */
export type CpuType = "x86_64" | "aarch64" | (string & {});

/**
 * Values of `CreateInstance.engine`.
 *
 * Other values are possible.
 */
export const CreateInstanceEngine = { Redis: "Redis" } as const;

/**
 * Values of `CreateInstance.engine`.
 *
 * Other values are possible.
 */
export type CreateInstanceEngine = "Redis" | (string & {});

/** Values of `CreateMigrationTask.migration_type`. */
export const CreateMigrationTaskMigrationType = {
  /** Backup files are imported. */
  BackupImport: "backupfile_import",
} as const;

/** Values of `CreateMigrationTask.migration_type`. */
export type CreateMigrationTaskMigrationType = "backupfile_import";

/**
 * Values of `CreateRedislog.log_type`.
 *
 * Other values are possible.
 */
export const CreateRedislogLogType = {
  /** Run logs of Redis. */
  Run: "run",
} as const;

/**
 * Values of `CreateRedislog.log_type`.
 *
 * Other values are possible.
 */
export type CreateRedislogLogType = "run" | (string & {});

/** Values of `CreateRedislog.query_time`. */
export const CreateRedislogQueryTime = {
  /** Those of today. */
  Today: "0",
  /** Those since yesterday. */
  OneDay: "1",
  /** Those of the last three days. */
  ThreeDays: "3",
  /** Those of the last seven days. */
  SevenDays: "7",
} as const;

/** Values of `CreateRedislog.query_time`. */
export type CreateRedislogQueryTime = "0" | "1" | "3" | "7";

/**
 * Values of `DeleteConfigTemplate.result`.
 *
 * Other values are possible.
 */
export const DeleteConfigTemplateResult = {
  /** The template was deleted. */
  Success: "success",
} as const;

/**
 * Values of `DeleteConfigTemplate.result`.
 *
 * Other values are possible.
 */
export type DeleteConfigTemplateResult = "success" | (string & {});

/**
 * Values of `DiagnosisDimension.name`.
 *
 * Other values are possible.
 */
export const DiagnosisDimensionName = {
  Network: "network",
  Storage: "storage",
  Load: "load",
} as const;

/**
 * Values of `DiagnosisDimension.name`.
 *
 * Other values are possible.
 */
export type DiagnosisDimensionName = "network" | "storage" | "load" | (string & {});

/**
 * Values of `DiagnosisItem.name`.
 *
 * Other values are possible.
 */
export const DiagnosisItemName = {
  /** Number of connections. */
  ConnectionNum: "connection_num",
  /** Whether incoming traffic is throttled. */
  RxControlled: "rx_controlled",
  /** Persistence to disk. */
  Persistence: "persistence",
  /** Many keys that expire at once. */
  CentralizedExpiration: "centralized_expiration",
  /** Fragmentation of the memory. */
  InnerMemoryFragmentation: "inner_memory_fragmentation",
  /** Commands that take long. */
  TimeConsumingCommands: "time_consuming_commands",
  /** Share of reads that find a key. */
  HitRatio: "hit_ratio",
  /** Use of the memory. */
  MemoryUsage: "memory_usage",
  /** Load of the CPU. */
  CpuUsage: "cpu_usage",
} as const;

/**
 * Values of `DiagnosisItem.name`.
 *
 * Other values are possible.
 */
export type DiagnosisItemName =
  | "connection_num"
  | "rx_controlled"
  | "persistence"
  | "centralized_expiration"
  | "inner_memory_fragmentation"
  | "time_consuming_commands"
  | "hit_ratio"
  | "memory_usage"
  | "cpu_usage"
  | (string & {});

/**
 * Values of `DiagnosisItem.result`.
 *
 * Other values are possible.
 */
export const DiagnosisItemResult = {
  /** Could not be diagnosed. */
  Failed: "failed",
  /** Something is wrong. */
  Abnormal: "abnormal",
  /** Nothing is wrong. */
  Normal: "normal",
} as const;

/**
 * Values of `DiagnosisItem.result`.
 *
 * Other values are possible.
 */
export type DiagnosisItemResult = "failed" | "abnormal" | "normal" | (string & {});

/**
 * Values of `DiagnosisNodeReport.role`.
 *
 * Other values are possible.
 */
export const DiagnosisNodeReportRole = { Master: "master", Replica: "slave" } as const;

/**
 * Values of `DiagnosisNodeReport.role`.
 *
 * Other values are possible.
 */
export type DiagnosisNodeReportRole = "master" | "slave" | (string & {});

/**
 * Values of `DiagnosisReportInfo.status`.
 *
 * Other values are possible.
 */
export const DiagnosisReportInfoStatus = {
  /** Under way. */
  Diagnosing: "diagnosing",
  /** The report is complete. */
  Finished: "finished",
} as const;

/**
 * Values of `DiagnosisReportInfo.status`.
 *
 * Other values are possible.
 */
export type DiagnosisReportInfoStatus = "diagnosing" | "finished" | (string & {});

/**
 * Version of Redis.
 *
 * Other values are possible.
 */
export const EngineVersion = {
  Redis3: "3.0",
  Redis4: "4.0",
  Redis5: "5.0",
  Redis6: "6.0",
} as const;

/**
 * Version of Redis.
 *
 * Other values are possible.
 */
export type EngineVersion = "3.0" | "4.0" | "5.0" | "6.0" | (string & {});

/**
 * Values of `FlavorsItems.billing_mode`.
 *
 * Other values are possible.
 */
export const FlavorsItemsBillingMode = {
  /** Pay as you go. */
  Hourly: "Hourly",
} as const;

/**
 * Values of `FlavorsItems.billing_mode`.
 *
 * Other values are possible.
 */
export type FlavorsItemsBillingMode = "Hourly" | (string & {});

/**
 * Values of `FlavorsItems.pricing_type`.
 *
 * Other values are possible.
 */
export const FlavorsItemsPricingType = {
  /** One flavor stands for several memory sizes. */
  Tier: "tier",
  /** One flavor has one memory size. */
  Normal: "normal",
} as const;

/**
 * Values of `FlavorsItems.pricing_type`.
 *
 * Other values are possible.
 */
export type FlavorsItemsPricingType = "tier" | "normal" | (string & {});

/**
 * Values of `FlavorsItems.product_type`.
 *
 * Other values are possible.
 */
export const FlavorsItemsProductType = {
  /** Basic edition. */
  Generic: "generic",
} as const;

/**
 * Values of `FlavorsItems.product_type`.
 *
 * Other values are possible.
 */
export type FlavorsItemsProductType = "generic" | (string & {});

/**
 * Values of `FlavorsItems.storage_type`.
 *
 * Other values are possible.
 */
export const FlavorsItemsStorageType = {
  /** Memory. */
  Dram: "DRAM",
} as const;

/**
 * Values of `FlavorsItems.storage_type`.
 *
 * Other values are possible.
 */
export type FlavorsItemsStorageType = "DRAM" | (string & {});

/**
 * Values of `HotkeysBody.unit`.
 *
 * Other values are possible.
 */
export const HotkeysBodyUnit = {
  /** Bytes, for strings. */
  Byte: "byte",
  /** Elements, for all other types. */
  Count: "count",
} as const;

/**
 * Values of `HotkeysBody.unit`.
 *
 * Other values are possible.
 */
export type HotkeysBodyUnit = "byte" | "count" | (string & {});

/**
 * Values of `InstanceReplicationListInfo.replication_role`.
 *
 * Other values are possible.
 */
export const InstanceReplicationListInfoReplicationRole = {
  Master: "master",
  Slave: "slave",
} as const;

/**
 * Values of `InstanceReplicationListInfo.replication_role`.
 *
 * Other values are possible.
 */
export type InstanceReplicationListInfoReplicationRole = "master" | "slave" | (string & {});

/**
 * Values of `InstanceReplicationListInfo.status`.
 *
 * Other values are possible.
 */
export const InstanceReplicationListInfoStatus = {
  Active: "Active",
  Inactive: "Inactive",
} as const;

/**
 * Values of `InstanceReplicationListInfo.status`.
 *
 * Other values are possible.
 */
export type InstanceReplicationListInfoStatus = "Active" | "Inactive" | (string & {});

/**
 * Values of `InstanceRestoreInfo.status`.
 *
 * Other values are possible.
 */
export const InstanceRestoreInfoStatus = {
  /** Not begun yet. */
  Waiting: "waiting",
  /** Under way. */
  Restoring: "restoring",
  /** Done. */
  Succeed: "succeed",
  /** Failed; error_code says why. */
  Failed: "failed",
} as const;

/**
 * Values of `InstanceRestoreInfo.status`.
 *
 * Other values are possible.
 */
export type InstanceRestoreInfoStatus =
  "waiting" | "restoring" | "succeed" | "failed" | (string & {});

/**
 * State of an instance.
 *
 * Other values are possible.
 */
export const InstanceStatus = {
  /** Ordered and not running yet. */
  Creating: "CREATING",
  /** Could not be created. */
  CreateFailed: "CREATEFAILED",
  /** Works normally; clients can use it. */
  Running: "RUNNING",
  /** Faulty. */
  Error: "ERROR",
  /** Being restarted. */
  Restarting: "RESTARTING",
  /** Being resized. */
  Extending: "EXTENDING",
  /** Data are being restored. */
  Restoring: "RESTORING",
  /** Suspended, as when the account is in arrears. Callers have met it; no page lists it. */
  Frozen: "FROZEN",
} as const;

/**
 * State of an instance.
 *
 * Other values are possible.
 */
export type InstanceStatus =
  | "CREATING"
  | "CREATEFAILED"
  | "RUNNING"
  | "ERROR"
  | "RESTARTING"
  | "EXTENDING"
  | "RESTORING"
  | "FROZEN"
  | (string & {});

/**
 * Type of a key.
 *
 * Other values are possible.
 */
export const KeyType = {
  String: "string",
  List: "list",
  Set: "set",
  SortedSet: "zset",
  Hash: "hash",
} as const;

/**
 * Type of a key.
 *
 * Other values are possible.
 */
export type KeyType = "string" | "list" | "set" | "zset" | "hash" | (string & {});

/**
 * Values of `ListCenterTasksResp.name`.
 *
 * Other values are possible.
 */
export const ListCenterTasksRespName = {
  /** The specification is changed. */
  Resize: "EXTEND",
  /** Public access is switched on. */
  BindEip: "BindEip",
  /** Public access is switched off. */
  UnbindEip: "UnBindEip",
  /** Replicas are added. */
  AddReplica: "AddReplica",
  /** Replicas are deleted. */
  DeleteReplica: "DelReplica",
  /** The IP whitelist is set. */
  SetWhitelist: "AddWhitelist",
  /** The port is changed. */
  UpdatePort: "UpdatePort",
  /** An address is taken out of the domain name. */
  RemoveIpFromDns: "RemoveIpFromDns",
  /** Master and standby node change roles. */
  SwitchMasterStandby: "masterStandbySwapJob",
  /** The password is changed. */
  UpdatePassword: "modify",
} as const;

/**
 * Values of `ListCenterTasksResp.name`.
 *
 * Other values are possible.
 */
export type ListCenterTasksRespName =
  | "EXTEND"
  | "BindEip"
  | "UnBindEip"
  | "AddReplica"
  | "DelReplica"
  | "AddWhitelist"
  | "UpdatePort"
  | "RemoveIpFromDns"
  | "masterStandbySwapJob"
  | "modify"
  | (string & {});

/** Values of `ListClients.order`. */
export const ListClientsOrder = { Ascending: "asc", Descending: "desc" } as const;

/** Values of `ListClients.order`. */
export type ListClientsOrder = "asc" | "desc";

/**
 * Values of `ListConfigurations.config_status`.
 *
 * Other values are possible.
 */
export const ListConfigurationsConfigStatus = {
  /** Under way. */
  Updating: "UPDATING",
  /** Failed. */
  Failure: "FAILURE",
  /** Done. */
  Success: "SUCCESS",
} as const;

/**
 * Values of `ListConfigurations.config_status`.
 *
 * Other values are possible.
 */
export type ListConfigurationsConfigStatus = "UPDATING" | "FAILURE" | "SUCCESS" | (string & {});

/**
 * Values of `ListFlavors.engine`.
 *
 * Other values are possible.
 */
export const ListFlavorsEngine = { Redis: "Redis" } as const;

/**
 * Values of `ListFlavors.engine`.
 *
 * Other values are possible.
 */
export type ListFlavorsEngine = "Redis" | (string & {});

/**
 * Values of `ListInstanceOperations.operation`.
 *
 * Other values are possible.
 */
export const ListInstanceOperationsOperation = {
  /** Resizing. */
  Extend: "extend",
} as const;

/**
 * Values of `ListInstanceOperations.operation`.
 *
 * Other values are possible.
 */
export type ListInstanceOperationsOperation = "extend" | (string & {});

/**
 * Values of `ListMonitoredObjects.dim_name`.
 *
 * Other values are possible.
 */
export const ListMonitoredObjectsDimName = {
  /** Instances of Redis. */
  Instance: "dcs_instance_id",
  /** Instances of Memcached. */
  MemcachedInstance: "dcs_memcached_instance_id",
} as const;

/**
 * Values of `ListMonitoredObjects.dim_name`.
 *
 * Other values are possible.
 */
export type ListMonitoredObjectsDimName =
  "dcs_instance_id" | "dcs_memcached_instance_id" | (string & {});

/**
 * Values of `ListMonitoredObjectsOfInstance.dim_name`.
 *
 * Other values are possible.
 */
export const ListMonitoredObjectsOfInstanceDimName = {
  /** Instances of Redis. */
  Instance: "dcs_instance_id",
} as const;

/**
 * Values of `ListMonitoredObjectsOfInstance.dim_name`.
 *
 * Other values are possible.
 */
export type ListMonitoredObjectsOfInstanceDimName = "dcs_instance_id" | (string & {});

/**
 * Values of `ListRedislog.log_type`.
 *
 * Other values are possible.
 */
export const ListRedislogLogType = {
  /** Run logs of Redis. */
  Run: "run",
} as const;

/**
 * Values of `ListRedislog.log_type`.
 *
 * Other values are possible.
 */
export type ListRedislogLogType = "run" | (string & {});

/**
 * Values of `ListSlowlog.role`.
 *
 * Other values are possible.
 */
export const ListSlowlogRole = {
  /** Proxy nodes. */
  Proxy: "proxy",
  /** Nodes that hold the data. */
  Server: "server",
} as const;

/**
 * Values of `ListSlowlog.role`.
 *
 * Other values are possible.
 */
export type ListSlowlogRole = "proxy" | "server" | (string & {});

/** Values of `ListSlowlog.sort_dir`. */
export const ListSlowlogSortDir = { Descending: "desc", Ascending: "asc" } as const;

/** Values of `ListSlowlog.sort_dir`. */
export type ListSlowlogSortDir = "desc" | "asc";

/** Values of `ListSlowlog.sort_key`. */
export const ListSlowlogSortKey = {
  /** When the command began. */
  StartTime: "start_time",
  /** How long it ran. */
  Duration: "duration",
} as const;

/** Values of `ListSlowlog.sort_key`. */
export type ListSlowlogSortKey = "start_time" | "duration";

/**
 * Level of an entry in the log of a migration.
 *
 * Other values are possible.
 */
export const MigrationLogLevel = { Info: "INFO", Error: "ERROR" } as const;

/**
 * Level of an entry in the log of a migration.
 *
 * Other values are possible.
 */
export type MigrationLogLevel = "INFO" | "ERROR" | (string & {});

/** What a migration copies. */
export const MigrationMethod = {
  /** Everything, once. What the source changes meanwhile is not copied. */
  Full: "full_amount_migration",
  /** Everything, and then each change until the task is stopped. */
  Incremental: "incremental_migration",
} as const;

/** What a migration copies. */
export type MigrationMethod = "full_amount_migration" | "incremental_migration";

/** Network between the source and the target of a migration. */
export const MigrationNetworkType = { Vpc: "vpc", Vpn: "vpn" } as const;

/** Network between the source and the target of a migration. */
export type MigrationNetworkType = "vpc" | "vpn";

/**
 * State of a migration task.
 *
 * Other values are possible.
 */
export const MigrationTaskStatus = {
  /** Complete. */
  Success: "SUCCESS",
  /** Failed. */
  Failed: "FAILED",
  /** Under way. */
  Migrating: "MIGRATING",
  /** Stopped. */
  Terminated: "TERMINATED",
  /** Being stopped. */
  Terminating: "TERMINATING",
  /** The full copy is done; changes are being copied. */
  IncrementalMigrating: "INCRMIGEATING",
  /** The full copy is under way. */
  FullMigrating: "FULLMIGRATING",
  /** The migration machine is ready; the task is to be configured. */
  Unconfigured: "RUNNING",
  /** The migration failed. */
  MigrationFailed: "MIGRATION_FAILED",
  /** The migration machine was released. */
  Released: "RELEASED",
} as const;

/**
 * State of a migration task.
 *
 * Other values are possible.
 */
export type MigrationTaskStatus =
  | "SUCCESS"
  | "FAILED"
  | "MIGRATING"
  | "TERMINATED"
  | "TERMINATING"
  | "INCRMIGEATING"
  | "FULLMIGRATING"
  | "RUNNING"
  | "MIGRATION_FAILED"
  | "RELEASED"
  | (string & {});

/**
 * Kind of a migration task.
 *
 * Other values are possible.
 */
export const MigrationType = {
  /** Backup files are imported. */
  BackupImport: "backupfile_import",
  /** A running Redis is migrated. */
  Online: "online_migration",
} as const;

/**
 * Kind of a migration task.
 *
 * Other values are possible.
 */
export type MigrationType = "backupfile_import" | "online_migration" | (string & {});

/**
 * Values of `NodesInfoResp.node_role`.
 *
 * Other values are possible.
 */
export const NodesInfoRespNodeRole = {
  /** Holds data. */
  RedisServer: "redis-server",
  /** Passes requests on. */
  RedisProxy: "redis-proxy",
} as const;

/**
 * Values of `NodesInfoResp.node_role`.
 *
 * Other values are possible.
 */
export type NodesInfoRespNodeRole = "redis-server" | "redis-proxy" | (string & {});

/**
 * Values of `NodesInfoResp.node_type`.
 *
 * Other values are possible.
 */
export const NodesInfoRespNodeType = {
  Master: "master",
  Slave: "slave",
  /** A proxy node. */
  Proxy: "proxy",
} as const;

/**
 * Values of `NodesInfoResp.node_type`.
 *
 * Other values are possible.
 */
export type NodesInfoRespNodeType = "master" | "slave" | "proxy" | (string & {});

/**
 * Values of `NodesInfoResp.status`.
 *
 * Other values are possible.
 */
export const NodesInfoRespStatus = {
  /** Being created. */
  Creating: "Creating",
  /** Running. */
  Active: "Active",
  /** Faulty. */
  Inactive: "Inactive",
  /** Being deleted. */
  Deleting: "Deleting",
  /** Being added as part of a new shard. */
  AddSharding: "AddSharding",
} as const;

/**
 * Values of `NodesInfoResp.status`.
 *
 * Other values are possible.
 */
export type NodesInfoRespStatus =
  "Creating" | "Active" | "Inactive" | "Deleting" | "AddSharding" | (string & {});

/**
 * Edition of an instance.
 *
 * Other values are possible.
 */
export const ProductType = {
  /** Basic edition. */
  Basic: "generic",
  /** Enterprise edition. */
  Enterprise: "enterprise",
} as const;

/**
 * Edition of an instance.
 *
 * Other values are possible.
 */
export type ProductType = "generic" | "enterprise" | (string & {});

/**
 * Values of `ResetPassword.code`.
 *
 * Other values are possible.
 */
export const ResetPasswordCode = {
  /** The password was reset. */
  Success: "1",
  /** The instance is locked. */
  Locked: "3",
} as const;

/**
 * Values of `ResetPassword.code`.
 *
 * Other values are possible.
 */
export type ResetPasswordCode = "1" | "3" | (string & {});

/** Values of `ResizeInstance.change_type`. */
export const ResizeInstanceChangeType = {
  /** Adds replicas. */
  CreateReplication: "createReplication",
  /** Removes a replica. */
  DeleteReplication: "deleteReplication",
  /** Adds shards. */
  AddSharding: "addSharding",
  /** Changes the architecture. */
  InstanceType: "instanceType",
} as const;

/** Values of `ResizeInstance.change_type`. */
export type ResizeInstanceChangeType =
  "createReplication" | "deleteReplication" | "addSharding" | "instanceType";

/**
 * Values of `Resources.type`.
 *
 * Other values are possible.
 */
export const ResourcesType = {
  /** Number of instances. */
  Instance: "instance",
  /** Memory of all instances. */
  Memory: "ram",
} as const;

/**
 * Values of `Resources.type`.
 *
 * Other values are possible.
 */
export type ResourcesType = "instance" | "ram" | (string & {});

/** Values of `RestartOrFlushInstances.action`. */
export const RestartOrFlushInstancesAction = {
  /** Restarts by force. */
  Restart: "restart",
  /** Restarts only the process. */
  SoftRestart: "soft_restart",
  /** Deletes all data, from Redis 4.0 on. */
  Flush: "flush",
} as const;

/** Values of `RestartOrFlushInstances.action`. */
export type RestartOrFlushInstancesAction = "restart" | "soft_restart" | "flush";

/** What happens when the connection of a migration breaks. */
export const ResumeMode = {
  /** Retried without end. A full copy may be made again. */
  Auto: "auto",
  /** Reconnected by hand. */
  Manual: "manual",
} as const;

/** What happens when the connection of a migration breaks. */
export type ResumeMode = "auto" | "manual";

/**
 * State of an analysis or a scan of keys.
 *
 * Other values are possible.
 */
export const ScanStatus = {
  /** Not begun. */
  Waiting: "waiting",
  /** Under way. */
  Running: "running",
  /** Done. */
  Success: "success",
  /** Failed. */
  Failed: "failed",
} as const;

/**
 * State of an analysis or a scan of keys.
 *
 * Other values are possible.
 */
export type ScanStatus = "waiting" | "running" | "success" | "failed" | (string & {});

/**
 * Who started an analysis or a scan of keys.
 *
 * Other values are possible.
 */
export const ScanTrigger = {
  /** A user. */
  Manual: "manual",
  /** The schedule. */
  Auto: "auto",
} as const;

/**
 * Who started an analysis or a scan of keys.
 *
 * Other values are possible.
 */
export type ScanTrigger = "manual" | "auto" | (string & {});

/**
 * Values of `ShowInstance.product_type`.
 *
 * Other values are possible.
 */
export const ShowInstanceProductType = {
  /** Basic edition. */
  Generic: "generic",
  /** Listed as a value only. */
  Enterprise: "enterprise",
} as const;

/**
 * Values of `ShowInstance.product_type`.
 *
 * Other values are possible.
 */
export type ShowInstanceProductType = "generic" | "enterprise" | (string & {});

/**
 * Values of `ShowInstance.storage_type`.
 *
 * Other values are possible.
 */
export const ShowInstanceStorageType = {
  /** Memory. */
  Dram: "DRAM",
} as const;

/**
 * Values of `ShowInstance.storage_type`.
 *
 * Other values are possible.
 */
export type ShowInstanceStorageType = "DRAM" | (string & {});

/**
 * Values of `ShowJob.job_type`.
 *
 * Other values are possible.
 */
export const ShowJobJobType = {
  /** Master and standby node change roles. */
  SwitchMasterStandby: "masterStandbySwapJob",
  /** Pass-through of client addresses is changed. */
  UpdateClientIpTransparency: "modifyClientIpTransJob",
} as const;

/**
 * Values of `ShowJob.job_type`.
 *
 * Other values are possible.
 */
export type ShowJobJobType = "masterStandbySwapJob" | "modifyClientIpTransJob" | (string & {});

/**
 * Values of `ShowJob.status`.
 *
 * Other values are possible.
 */
export const ShowJobStatus = {
  /** Not begun. */
  Initial: "INIT",
  /** Under way. */
  Running: "RUNNING",
  /** Done. */
  Success: "SUCCESS",
  /** Failed; fail_reason says why. */
  Failed: "FAIL",
} as const;

/**
 * Values of `ShowJob.status`.
 *
 * Other values are possible.
 */
export type ShowJobStatus = "INIT" | "RUNNING" | "SUCCESS" | "FAIL" | (string & {});

/**
 * Values of `ShowOfflineKeyAnalysisTask.analysis_type`.
 *
 * Other values are possible.
 */
export const ShowOfflineKeyAnalysisTaskAnalysisType = {
  /** A backup that was made for it. */
  NewBackup: "new_backup",
  /** A backup that was there already. */
  OldBackup: "old_backup",
} as const;

/**
 * Values of `ShowOfflineKeyAnalysisTask.analysis_type`.
 *
 * Other values are possible.
 */
export type ShowOfflineKeyAnalysisTaskAnalysisType = "new_backup" | "old_backup" | (string & {});

/**
 * Values of `ShowOfflineKeyAnalysisTask.node_type`.
 *
 * Other values are possible.
 */
export const ShowOfflineKeyAnalysisTaskNodeType = { Master: "master", Replica: "slave" } as const;

/**
 * Values of `ShowOfflineKeyAnalysisTask.node_type`.
 *
 * Other values are possible.
 */
export type ShowOfflineKeyAnalysisTaskNodeType = "master" | "slave" | (string & {});

/**
 * Values of `SingleBackgroundTask.name`.
 *
 * Other values are possible.
 */
export const SingleBackgroundTaskName = {
  /** The specification is changed. */
  Resize: "EXTEND",
  /** Public access is switched on. */
  BindEip: "BindEip",
  /** Public access is switched off. */
  UnbindEip: "UnBindEip",
  /** Replicas are added. */
  AddReplica: "AddReplica",
  /** Replicas are deleted. */
  DeleteReplica: "DelReplica",
  /** The IP whitelist is set. */
  SetWhitelist: "AddWhitelist",
  /** The port is changed. */
  UpdatePort: "UpdatePort",
  /** An address is taken out of the domain name. */
  RemoveIpFromDns: "RemoveIpFromDns",
  /** Master and standby node change roles. */
  SwitchMasterStandby: "masterStandbySwapJob",
  /** The password is changed. */
  UpdatePassword: "modify",
} as const;

/**
 * Values of `SingleBackgroundTask.name`.
 *
 * Other values are possible.
 */
export type SingleBackgroundTaskName =
  | "EXTEND"
  | "BindEip"
  | "UnBindEip"
  | "AddReplica"
  | "DelReplica"
  | "AddWhitelist"
  | "UpdatePort"
  | "RemoveIpFromDns"
  | "masterStandbySwapJob"
  | "modify"
  | (string & {});

/**
 * Values of `StopMigrationTaskResult.result`.
 *
 * Other values are possible.
 */
export const StopMigrationTaskResultResult = {
  /** The order was accepted; the task is being stopped. */
  Success: "success",
  /** The order was refused. */
  Failed: "failed",
} as const;

/**
 * Values of `StopMigrationTaskResult.result`.
 *
 * Other values are possible.
 */
export type StopMigrationTaskResultResult = "success" | "failed" | (string & {});

/**
 * Where an instance keeps its data.
 *
 * Other values are possible.
 */
export const StorageType = {
  /** In memory. */
  Dram: "DRAM",
  /** On solid state disks. */
  Ssd: "SSD",
} as const;

/**
 * Where an instance keeps its data.
 *
 * Other values are possible.
 */
export type StorageType = "DRAM" | "SSD" | (string & {});

/**
 * State of a step of a background task.
 *
 * Other values are possible.
 */
export const TaskStepStatus = {
  Finished: "FINISH",
  Failed: "FAILED",
  Executing: "EXECUTING",
  Waiting: "WAITING",
} as const;

/**
 * State of a step of a background task.
 *
 * Other values are possible.
 */
export type TaskStepStatus = "FINISH" | "FAILED" | "EXECUTING" | "WAITING" | (string & {});

/** Whose a parameter template is. */
export const TemplateType = {
  /** Comes with the service. */
  System: "sys",
  /** Created by a user. */
  User: "user",
} as const;

/** Whose a parameter template is. */
export type TemplateType = "sys" | "user";

/**
 * Values of `TopologyInfo.node_type`.
 *
 * Other values are possible.
 */
export const TopologyInfoNodeType = {
  Master: "master",
  Replica: "slave",
  /** A proxy node. */
  Proxy: "proxy",
} as const;

/**
 * Values of `TopologyInfo.node_type`.
 *
 * Other values are possible.
 */
export type TopologyInfoNodeType = "master" | "slave" | "proxy" | (string & {});

/**
 * Values of `UpdateAclAccountPassWord.result`.
 *
 * Other values are possible.
 */
export const UpdateAclAccountPassWordResult = {
  /** The password was changed. */
  Success: "success",
  /** The old password is wrong. */
  PasswordFailed: "passwordFailed",
  /** Too many failed attempts. */
  Locked: "locked",
  /** Failed for another reason. */
  Failed: "failed",
} as const;

/**
 * Values of `UpdateAclAccountPassWord.result`.
 *
 * Other values are possible.
 */
export type UpdateAclAccountPassWordResult =
  "success" | "passwordFailed" | "locked" | "failed" | (string & {});

/**
 * Values of `UpdateConfigTemplate.result`.
 *
 * Other values are possible.
 */
export const UpdateConfigTemplateResult = {
  /** The template was changed. */
  Success: "success",
} as const;

/**
 * Values of `UpdateConfigTemplate.result`.
 *
 * Other values are possible.
 */
export type UpdateConfigTemplateResult = "success" | (string & {});

/**
 * Values of `UpdatePassword.result`.
 *
 * Other values are possible.
 */
export const UpdatePasswordResult = {
  /** The password was changed. */
  Success: "success",
  /** The old password is wrong. */
  PasswordFailed: "passwordFailed",
  /** Too many failed attempts. */
  Locked: "locked",
  /** Failed for another reason. */
  Failed: "failed",
} as const;

/**
 * Values of `UpdatePassword.result`.
 *
 * Other values are possible.
 */
export type UpdatePasswordResult =
  "success" | "passwordFailed" | "locked" | "failed" | (string & {});
