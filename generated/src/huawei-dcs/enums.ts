// Generated from spec/huawei-dcs/v2. Do not edit.
/**
 * What an access account may do.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type AccountRole = "read" | "write" | (string & {});

/**
 * Values of `AttrsObject.name`.
 *
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
 */
export type BackupFormat = "aof" | "rdb" | (string & {});

/**
 * Values of `BackupPlan.period_type`.
 *
 * Other values may come.
 */
export const BackupPlanPeriodType = { Weekly: "weekly" } as const;

/**
 * Values of `BackupPlan.period_type`.
 *
 * Other values may come.
 */
export type BackupPlanPeriodType = "weekly" | (string & {});

/**
 * Values of `BackupRecordResponse.is_support_restore`.
 *
 * Other values may come.
 */
export const BackupRecordResponseIsSupportRestore = { Yes: "TRUE", No: "FALSE" } as const;

/**
 * Values of `BackupRecordResponse.is_support_restore`.
 *
 * Other values may come.
 */
export type BackupRecordResponseIsSupportRestore = "TRUE" | "FALSE" | (string & {});

/**
 * Values of `BackupRecordResponse.status`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type BackupRecordResponseStatus =
  "waiting" | "backuping" | "succeed" | "failed" | "expired" | "deleted" | (string & {});

/**
 * Whether backups are made on schedule.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type BackupType = "auto" | "manual" | (string & {});

/**
 * Values of `BatchOpsResult.result`.
 *
 * Other values may come.
 */
export const BatchOpsResultResult = { Success: "success", Failed: "failed" } as const;

/**
 * Values of `BatchOpsResult.result`.
 *
 * Other values may come.
 */
export type BatchOpsResultResult = "success" | "failed" | (string & {});

/**
 * A yes or no that travels as a text.
 *
 * Other values may come.
 */
export const BooleanText = { True: "true", False: "false" } as const;

/**
 * A yes or no that travels as a text.
 *
 * Other values may come.
 */
export type BooleanText = "true" | "false" | (string & {});

/**
 * Values of `BssParam.charging_mode`.
 *
 * Other values may come.
 */
export const BssParamChargingMode = {
  /** Billed by use. */
  PostPaid: "postPaid",
} as const;

/**
 * Values of `BssParam.charging_mode`.
 *
 * Other values may come.
 */
export type BssParamChargingMode = "postPaid" | (string & {});

/**
 * Type of an instance.
 *
 * Other values may come.
 */
export const CacheMode = {
  /** Single node. */
  Single: "single",
  /** Master and standby. */
  MasterStandby: "ha",
  /** Redis Cluster. */
  Cluster: "cluster",
  /** Proxy Cluster. */
  ProxyCluster: "proxy",
} as const;

/**
 * Type of an instance.
 *
 * Other values may come.
 */
export type CacheMode = "single" | "ha" | "cluster" | "proxy" | (string & {});

/**
 * How an instance is paid for.
 *
 * Other values may come.
 */
export const ChargingMode = {
  /** Billed by use. */
  PayPerUse: 0,
} as const;

/**
 * How an instance is paid for.
 *
 * Other values may come.
 */
export type ChargingMode = 0 | (number & {});

/**
 * CPU architecture of an instance.
 *
 * Other values may come.
 */
export const CpuType = { X86: "x86_64", Arm: "aarch64" } as const;

/**
 * CPU architecture of an instance.
 *
 * Other values may come.
 */
export type CpuType = "x86_64" | "aarch64" | (string & {});

/**
 * Values of `CreateInstance.engine`.
 *
 * Other values may come.
 */
export const CreateInstanceEngine = { Redis: "Redis" } as const;

/**
 * Values of `CreateInstance.engine`.
 *
 * Other values may come.
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
 * Version of Redis.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type EngineVersion = "3.0" | "4.0" | "5.0" | "6.0" | (string & {});

/**
 * Values of `FlavorsItems.billing_mode`.
 *
 * Other values may come.
 */
export const FlavorsItemsBillingMode = {
  /** Pay as you go. */
  Hourly: "Hourly",
} as const;

/**
 * Values of `FlavorsItems.billing_mode`.
 *
 * Other values may come.
 */
export type FlavorsItemsBillingMode = "Hourly" | (string & {});

/**
 * Values of `FlavorsItems.pricing_type`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type FlavorsItemsPricingType = "tier" | "normal" | (string & {});

/**
 * Values of `FlavorsItems.product_type`.
 *
 * Other values may come.
 */
export const FlavorsItemsProductType = {
  /** Basic edition. */
  Generic: "generic",
} as const;

/**
 * Values of `FlavorsItems.product_type`.
 *
 * Other values may come.
 */
export type FlavorsItemsProductType = "generic" | (string & {});

/**
 * Values of `FlavorsItems.storage_type`.
 *
 * Other values may come.
 */
export const FlavorsItemsStorageType = {
  /** Memory. */
  Dram: "DRAM",
} as const;

/**
 * Values of `FlavorsItems.storage_type`.
 *
 * Other values may come.
 */
export type FlavorsItemsStorageType = "DRAM" | (string & {});

/**
 * Values of `InstanceReplicationListInfo.replication_role`.
 *
 * Other values may come.
 */
export const InstanceReplicationListInfoReplicationRole = {
  Master: "master",
  Slave: "slave",
} as const;

/**
 * Values of `InstanceReplicationListInfo.replication_role`.
 *
 * Other values may come.
 */
export type InstanceReplicationListInfoReplicationRole = "master" | "slave" | (string & {});

/**
 * Values of `InstanceReplicationListInfo.status`.
 *
 * Other values may come.
 */
export const InstanceReplicationListInfoStatus = {
  Active: "Active",
  Inactive: "Inactive",
} as const;

/**
 * Values of `InstanceReplicationListInfo.status`.
 *
 * Other values may come.
 */
export type InstanceReplicationListInfoStatus = "Active" | "Inactive" | (string & {});

/**
 * Values of `InstanceRestoreInfo.status`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type InstanceRestoreInfoStatus =
  "waiting" | "restoring" | "succeed" | "failed" | (string & {});

/**
 * State of an instance.
 *
 * Other values may come.
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
} as const;

/**
 * State of an instance.
 *
 * Other values may come.
 */
export type InstanceStatus =
  | "CREATING"
  | "CREATEFAILED"
  | "RUNNING"
  | "ERROR"
  | "RESTARTING"
  | "EXTENDING"
  | "RESTORING"
  | (string & {});

/**
 * Values of `ListConfigurations.config_status`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type ListConfigurationsConfigStatus = "UPDATING" | "FAILURE" | "SUCCESS" | (string & {});

/**
 * Values of `ListFlavors.engine`.
 *
 * Other values may come.
 */
export const ListFlavorsEngine = { Redis: "Redis" } as const;

/**
 * Values of `ListFlavors.engine`.
 *
 * Other values may come.
 */
export type ListFlavorsEngine = "Redis" | (string & {});

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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
 */
export type MigrationType = "backupfile_import" | "online_migration" | (string & {});

/**
 * Values of `NodesInfoResp.node_role`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type NodesInfoRespNodeRole = "redis-server" | "redis-proxy" | (string & {});

/**
 * Values of `NodesInfoResp.node_type`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type NodesInfoRespNodeType = "master" | "slave" | "proxy" | (string & {});

/**
 * Values of `NodesInfoResp.status`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type NodesInfoRespStatus =
  "Creating" | "Active" | "Inactive" | "Deleting" | "AddSharding" | (string & {});

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
 * Other values may come.
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
 * Other values may come.
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
 * Values of `ShowInstance.product_type`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type ShowInstanceProductType = "generic" | "enterprise" | (string & {});

/**
 * Values of `ShowInstance.storage_type`.
 *
 * Other values may come.
 */
export const ShowInstanceStorageType = {
  /** Memory. */
  Dram: "DRAM",
} as const;

/**
 * Values of `ShowInstance.storage_type`.
 *
 * Other values may come.
 */
export type ShowInstanceStorageType = "DRAM" | (string & {});

/**
 * Values of `ShowJob.job_type`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type ShowJobJobType = "masterStandbySwapJob" | "modifyClientIpTransJob" | (string & {});

/**
 * Values of `ShowJob.status`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type ShowJobStatus = "INIT" | "RUNNING" | "SUCCESS" | "FAIL" | (string & {});

/**
 * Values of `SingleBackgroundTask.name`.
 *
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
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
 * Other values may come.
 */
export type StopMigrationTaskResultResult = "success" | "failed" | (string & {});

/**
 * State of a step of a background task.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type TaskStepStatus = "FINISH" | "FAILED" | "EXECUTING" | "WAITING" | (string & {});

/**
 * Values of `UpdatePassword.result`.
 *
 * Other values may come.
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
 * Other values may come.
 */
export type UpdatePasswordResult =
  "success" | "passwordFailed" | "locked" | "failed" | (string & {});
