// Generated from spec/huawei-dcs/v1. Do not edit.
/**
 * Values of `AvailableZones.resource_availability`.
 *
 * Other values are possible.
 */
export const AvailableZonesResourceAvailability = {
  /** There are resources left. */
  Available: "true",
  /** There are too few left. */
  SoldOut: "false",
} as const;

/**
 * Values of `AvailableZones.resource_availability`.
 *
 * Other values are possible.
 */
export type AvailableZonesResourceAvailability = "true" | "false" | (string & {});

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
 * Type of an instance.
 *
 * Other values are possible.
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
 * Other values are possible.
 */
export type CacheMode = "single" | "ha" | "cluster" | "proxy" | (string & {});

/**
 * How an instance is paid for.
 *
 * Other values are possible.
 */
export const ChargingMode = {
  /** Billed by use. */
  PayPerUse: 0,
} as const;

/**
 * How an instance is paid for.
 *
 * Other values are possible.
 */
export type ChargingMode = 0 | (number & {});

/**
 * CPU architecture of an instance.
 *
 * Other values are possible.
 */
export const CpuType = {
  X86: "x86_64",
  /** Written aarch64 by V2. */
  Arm: "aarch_64",
} as const;

/**
 * CPU architecture of an instance.
 *
 * Other values are possible.
 */
export type CpuType = "x86_64" | "aarch_64" | (string & {});

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

/**
 * Version of Redis.
 *
 * Other values are possible.
 */
export const EngineVersion = {
  /** No longer sold in new regions. */
  Redis3: "3.0",
  Redis4: "4.0",
  Redis5: "5.0",
} as const;

/**
 * Version of Redis.
 *
 * Other values are possible.
 */
export type EngineVersion = "3.0" | "4.0" | "5.0" | (string & {});

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

/** Time of day at which a maintenance window opens or closes. Windows are four hours long. */
export const MaintainTime = {
  At22: "22:00:00",
  At02: "02:00:00",
  At06: "06:00:00",
  At10: "10:00:00",
  At14: "14:00:00",
  At18: "18:00:00",
} as const;

/** Time of day at which a maintenance window opens or closes. Windows are four hours long. */
export type MaintainTime =
  "22:00:00" | "02:00:00" | "06:00:00" | "10:00:00" | "14:00:00" | "18:00:00";

/**
 * Edition of an instance.
 *
 * Other values are possible.
 */
export const ProductType = {
  /** Standard edition. */
  Generic: "generic",
  /** High-performance edition. */
  Libos: "libos",
} as const;

/**
 * Edition of an instance.
 *
 * Other values are possible.
 */
export type ProductType = "generic" | "libos" | (string & {});

/**
 * Values of `Products.prod_type`.
 *
 * Other values are possible.
 */
export const ProductsProdType = {
  /** An instance. */
  Instance: "instance",
  /** Object storage. */
  ObsSpace: "obs_space",
} as const;

/**
 * Values of `Products.prod_type`.
 *
 * Other values are possible.
 */
export type ProductsProdType = "instance" | "obs_space" | (string & {});

/**
 * Values of `QueryRedisConfig.node_role`.
 *
 * Other values are possible.
 */
export const QueryRedisConfigNodeRole = {
  /** Nodes of the proxy. */
  Proxy: "proxy",
} as const;

/**
 * Values of `QueryRedisConfig.node_role`.
 *
 * Other values are possible.
 */
export type QueryRedisConfigNodeRole = "proxy" | (string & {});

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

/**
 * Values of `RestartOrFlushInstances.action`.
 *
 * Other values are possible.
 */
export const RestartOrFlushInstancesAction = {
  /** Restarts. */
  Restart: "restart",
  /** Deletes all data, from Redis 4.0 on. */
  Flush: "flush",
} as const;

/**
 * Values of `RestartOrFlushInstances.action`.
 *
 * Other values are possible.
 */
export type RestartOrFlushInstancesAction = "restart" | "flush" | (string & {});

/**
 * Where the data of an instance are kept.
 *
 * Other values are possible.
 */
export const StorageType = {
  /** Memory. */
  Dram: "DRAM",
  /** Storage-class memory. */
  Scm: "SCM",
} as const;

/**
 * Where the data of an instance are kept.
 *
 * Other values are possible.
 */
export type StorageType = "DRAM" | "SCM" | (string & {});

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
