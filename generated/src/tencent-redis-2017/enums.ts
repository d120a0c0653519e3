// Generated from spec/tencent-redis/2017. Do not edit.
/**
 * Values of `Backup.backupType`.
 *
 * Other values are possible.
 */
export const BackupBackupType = {
  /** Begun by a user. */
  Manual: "manualBackupInstance",
  /** Begun by the system at night. */
  Automatic: "systemBackupInstance",
} as const;

/**
 * Values of `Backup.backupType`.
 *
 * Other values are possible.
 */
export type BackupBackupType = "manualBackupInstance" | "systemBackupInstance" | (string & {});

/**
 * Values of `Backup.locked`.
 *
 * Other values are possible.
 */
export const BackupLocked = { Unlocked: 0, Locked: 1 } as const;

/**
 * Values of `Backup.locked`.
 *
 * Other values are possible.
 */
export type BackupLocked = 0 | 1 | (number & {});

/**
 * Values of `Backup.status`.
 *
 * Other values are possible.
 */
export const BackupStatus = {
  /** In use by another task. */
  Locked: 1,
  /** Complete and not in use. */
  Normal: 2,
  /** Past its retention. */
  Expired: -1,
  /** Being converted to an RDB file. */
  Exporting: 3,
  /** The RDB file is ready. */
  Exported: 4,
} as const;

/**
 * Values of `Backup.status`.
 *
 * Other values are possible.
 */
export type BackupStatus = 1 | 2 | -1 | 3 | 4 | (number & {});

/**
 * Values of `Deal.status`.
 *
 * Other values are possible.
 */
export const DealStatus = {
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
 * Values of `Deal.status`.
 *
 * Other values are possible.
 */
export type DealStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {});

/** Values of `DescribeRedis.orderBy`. */
export const DescribeRedisOrderBy = {
  /** By instance id. */
  InstanceId: "redisId",
  /** By project. */
  ProjectId: "projectId",
  /** By time of creation. */
  CreateTime: "createtime",
} as const;

/** Values of `DescribeRedis.orderBy`. */
export type DescribeRedisOrderBy = "redisId" | "projectId" | "createtime";

/** Values of `DescribeRedis.orderType`. */
export const DescribeRedisOrderType = { Descending: 1, Ascending: 0 } as const;

/** Values of `DescribeRedis.orderType`. */
export type DescribeRedisOrderType = 1 | 0;

/** Values of `DescribeRedisProduct.typeId`. */
export const DescribeRedisProductTypeId = {
  /** Cluster architecture only. */
  Cluster: 1,
  /** Master and replica only. */
  Standard: 2,
  /** Every type. */
  All: 0,
} as const;

/** Values of `DescribeRedisProduct.typeId`. */
export type DescribeRedisProductTypeId = 1 | 2 | 0;

/**
 * Values of `GetRedisTaskList.taskType`.
 *
 * Other values are possible.
 */
export const GetRedisTaskListTaskType = {
  /** Imports an RDB file. */
  ImportRdb: "task_importRdb",
  /** Exports a backup. */
  ExportBackup: "task_exportBackup",
  /** Restores a backup. */
  RestoreBackup: "task_restoreBackup",
  /** Takes a cluster instance back to a moment of the last 3 days, the last 10 minutes excepted. */
  RestoreStream: "task_restoreStream",
  /** Backs an instance up. */
  Backup: "task_backupInstance",
  /** Erases an instance. */
  Clear: "task_cleanInstance",
  /** Enlarges an instance. */
  Resize: "task_resizeInstance",
} as const;

/**
 * Values of `GetRedisTaskList.taskType`.
 *
 * Other values are possible.
 */
export type GetRedisTaskListTaskType =
  | "task_importRdb"
  | "task_exportBackup"
  | "task_restoreBackup"
  | "task_restoreStream"
  | "task_backupInstance"
  | "task_cleanInstance"
  | "task_resizeInstance"
  | (string & {});

/**
 * Values of `GoodsDetail.timeUnit`.
 *
 * Other values are possible.
 */
export const GoodsDetailTimeUnit = { Month: "m", Day: "d" } as const;

/**
 * Values of `GoodsDetail.timeUnit`.
 *
 * Other values are possible.
 */
export type GoodsDetailTimeUnit = "m" | "d" | (string & {});

/**
 * Values of `Instance.autoRenewFlag`.
 *
 * Other values are possible.
 */
export const InstanceAutoRenewFlag = {
  /** Renewed automatically. */
  On: 1,
  /** Not renewed automatically. */
  Off: 0,
} as const;

/**
 * Values of `Instance.autoRenewFlag`.
 *
 * Other values are possible.
 */
export type InstanceAutoRenewFlag = 1 | 0 | (number & {});

/**
 * Values of `Instance.regionId`.
 *
 * Other values are possible.
 */
export const InstanceRegionId = {
  Guangzhou: "1",
  Shanghai: "4",
  HongKong: "5",
  Toronto: "6",
  ShanghaiFinance: "7",
  Beijing: "8",
  Singapore: "9",
  ShenzhenFinance: "11",
  SiliconValley: "15",
} as const;

/**
 * Values of `Instance.regionId`.
 *
 * Other values are possible.
 */
export type InstanceRegionId =
  "1" | "4" | "5" | "6" | "7" | "8" | "9" | "11" | "15" | (string & {});

/**
 * Values of `Instance.status`.
 *
 * Other values are possible.
 */
export const InstanceStatus = {
  /** Waiting to be initialized. */
  Initializing: "0",
  /** A task is changing the instance. */
  Processing: "1",
  /** In service. */
  Running: "2",
  /** Taken out of service. */
  Isolated: "-2",
} as const;

/**
 * Values of `Instance.status`.
 *
 * Other values are possible.
 */
export type InstanceStatus = "0" | "1" | "2" | "-2" | (string & {});

/** Architecture of an instance. */
export const InstanceType = {
  /** Cluster architecture. */
  Cluster: 1,
  /** Master and replica. */
  Standard: 2,
} as const;

/** Architecture of an instance. */
export type InstanceType = 1 | 2;

/**
 * Values of `Instance.typeId`.
 *
 * Other values are possible.
 */
export const InstanceTypeId = {
  /** Cluster architecture. */
  Cluster: "1",
  /** Master and replica. */
  Standard: "2",
} as const;

/**
 * Values of `Instance.typeId`.
 *
 * Other values are possible.
 */
export type InstanceTypeId = "1" | "2" | (string & {});

/**
 * Values of `Product.type`.
 *
 * Other values are possible.
 */
export const ProductType = {
  /** Cluster architecture. */
  Cluster: 1,
  /** Master and replica. */
  Standard: 2,
} as const;

/**
 * Values of `Product.type`.
 *
 * Other values are possible.
 */
export type ProductType = 1 | 2 | (number & {});

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

/** Values of `SetRedisAutoRenew.isAutoRenew`. */
export const SetRedisAutoRenewIsAutoRenew = {
  /** Not renewed; the vendor sends a notice at expiry. */
  Off: 0,
  /** Renewed automatically. */
  On: 1,
  /** Not renewed, and no notice sent. */
  Never: 2,
} as const;

/** Values of `SetRedisAutoRenew.isAutoRenew`. */
export type SetRedisAutoRenewIsAutoRenew = 0 | 1 | 2;

/**
 * Values of `Task.progress`.
 *
 * Other values are possible.
 */
export const TaskProgress = { Unfinished: 0, Finished: 1 } as const;

/**
 * Values of `Task.progress`.
 *
 * Other values are possible.
 */
export type TaskProgress = 0 | 1 | (number & {});

/**
 * State of a background task.
 *
 * Other values are possible.
 */
export const TaskStatus = {
  /** Not started. */
  Waiting: 0,
  /** Under way. */
  Running: 1,
  /** Completed. */
  Succeeded: 2,
  /** Did not succeed. */
  Failed: 3,
  /** Broke off with an error. */
  Error: -1,
} as const;

/**
 * State of a background task.
 *
 * Other values are possible.
 */
export type TaskStatus = 0 | 1 | 2 | 3 | -1 | (number & {});

/**
 * Values of `Task.taskName`.
 *
 * Other values are possible.
 */
export const TaskTaskName = {
  /** Creates an instance. */
  Create: "newInstance",
  /** Enlarges an instance. */
  Resize: "resizeInstance",
  /** Takes an instance out of service. */
  Isolate: "closeInstance",
  /** Erases an instance. */
  Clear: "cleanInstance",
  /** Brings an isolated instance back. */
  Start: "startInstance",
  /** Deletes an instance. */
  Delete: "deleteInstance",
  /** Sets the password. */
  SetPassword: "setPassword",
  /** Imports an RDB file. */
  ImportRdb: "importRdb",
  /** Exports a backup. */
  ExportBackup: "exportBackup",
  /** Restores a backup. */
  RestoreBackup: "restoreBackup",
  /** Takes a cluster instance back to a moment of the last 3 days, the last 10 minutes excepted. */
  RestoreStream: "restoreStream",
  /** Backs an instance up. */
  Backup: "backupInstance",
} as const;

/**
 * Values of `Task.taskName`.
 *
 * Other values are possible.
 */
export type TaskTaskName =
  | "newInstance"
  | "resizeInstance"
  | "closeInstance"
  | "cleanInstance"
  | "startInstance"
  | "deleteInstance"
  | "setPassword"
  | "importRdb"
  | "exportBackup"
  | "restoreBackup"
  | "restoreStream"
  | "backupInstance"
  | (string & {});
