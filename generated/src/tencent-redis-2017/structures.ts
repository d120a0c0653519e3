// Generated from spec/tencent-redis/2017. Do not edit.
import type * as enums from "./enums.js";

/** One backup of an instance. */
export interface Backup {
  /**
   * When the backup was begun.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  startTime: string;
  /** Id of the backup, as RestoreInstance takes it. */
  backupId: string;
  /** Who began the backup. */
  backupType: enums.BackupBackupType;
  /** State of the backup. */
  status: enums.BackupStatus;
  /** Remark that was given with the backup. */
  remark: string;
  /** Whether a task holds the backup. */
  locked: enums.BackupLocked;
}

/** One order and how far it has come. */
export interface Deal {
  /** Id of the order, for calls of this API. */
  dealId: string;
  /** Long id of the order, to quote to the vendor's support. */
  dealName: string;
  /** Numeric id of the zone of the instances. */
  zoneId: number;
  /** Number of instances in the order. */
  goodsNum: number;
  /** Account (UIN) of the user who placed the order. */
  creater: string;
  /**
   * When the order was placed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  creatTime: string;
  /**
   * When the order lapses.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  overdueTime: string;
  /**
   * When the order was completed.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  endTime: string;
  /** State of the order. */
  status: enums.DealStatus;
  /** State of the order in Chinese words. */
  description: string;
  /**
   * Total price of the order, in hundredths of a yuan.
   *
   * In fen.
   */
  price: number;
  /** What was ordered; its members depend on the kind of order. */
  goodsDetail: GoodsDetail;
}

/**
 * What an order is for. A purchase, a renewal and an upgrade have members of their own, so that
 * none is there in every order but redisIds.
 */
export interface GoodsDetail {
  /**
   * Memory of one instance; purchase and renewal only.
   *
   * In MB.
   */
  memSize: number;
  /** Length of the period bought, in timeUnit; purchase and renewal only. */
  timeSpan: number;
  /** Unit of timeSpan; purchase and renewal only. */
  timeUnit: enums.GoodsDetailTimeUnit;
  /** Instances of the order. */
  redisIds: string[];
  /**
   * When the instance would have expired before the renewal; renewal only.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  curDeadline: string;
  /**
   * Memory before the upgrade; upgrade only.
   *
   * In MB.
   */
  oldMemSize: number;
  /**
   * Memory after the upgrade; upgrade only.
   *
   * In MB.
   */
  newMemsize: number;
}

/** One instance with its size, network and state. Most numbers come as texts. */
export interface Instance {
  /** Name of the instance. */
  redisName: string;
  /** Id of the instance. */
  redisId: string;
  /** Account id (APPID) of the owner; digits in a text. */
  appid: string;
  /** Project of the instance; digits in a text. */
  projectId: string;
  /** Numeric id of the region; digits in a text. */
  regionId: enums.InstanceRegionId;
  /** Numeric id of the zone; digits in a text. */
  zoneId: string;
  /** Old numeric id of the VPC; prefer unVpcId. */
  vpcId: number;
  /** Id of the VPC that the instance is in. */
  unVpcId: string;
  /** Old numeric id of the subnet; prefer unSubnetId. */
  subnetId: number;
  /** Id of the subnet that the instance has its address in. */
  unSubnetId: string;
  /** Life-cycle state of the instance; digits in a text. */
  status: enums.InstanceStatus;
  /** State of the instance in Chinese words; compare status instead. */
  statusDesc: string;
  /** Private address (VIP) of the instance, despite its name. */
  wanIp: string;
  /** Port of the instance; digits in a text. */
  port: string;
  /**
   * When the instance was created.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  createtime: string;
  /**
   * Memory of the instance; digits in a text.
   *
   * In MB.
   */
  size: string;
  /**
   * Memory in use; digits in a text.
   *
   * In MB.
   */
  sizeUsed: string;
  /** Architecture of the instance; a digit in a text. */
  typeId: enums.InstanceTypeId;
  /** Chinese name of the architecture; compare typeId instead. */
  typeIddesc: string;
  /** Whether the instance is renewed when it expires. */
  autoRenewFlag: enums.InstanceAutoRenewFlag;
  /**
   * When the instance expires.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  deadlineTime: string;
}

/** One instance type on sale in a zone, with the sizes and quantities it can be bought in. */
export interface Product {
  /** Architecture of the type. */
  type: enums.ProductType;
  /** Chinese name of the type, for display; compare type instead. */
  typeName: string;
  /**
   * Least memory of one instance.
   *
   * In MB.
   */
  minMemSize: number;
  /**
   * Most memory of one instance.
   *
   * In MB.
   */
  maxMemSize: number;
  /** Fewest instances that one purchase can have. */
  minBuyNum: number;
  /** Most instances that one purchase can have. */
  maxBuyNum: number;
}

/** One background task of an instance. */
export interface Task {
  /**
   * When the task was submitted.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  startTime: string;
  /** What the task does. */
  taskName: enums.TaskTaskName;
  /** Name of the instance. */
  redisName: string;
  /** Instance that the task works on. */
  redisId: string;
  /** Project of the instance. */
  projectId: number;
  /** State of the task. */
  status: enums.TaskStatus;
  /** Whether the task is over. */
  progress: enums.TaskProgress;
}

/** What is on sale in one zone. */
export interface ZoneProducts {
  /** Numeric id of the zone. */
  zoneId: number;
  /** Chinese name of the zone. */
  name: string;
  /** What is on sale, by instance type: the key is the type as a text. */
  types: Record<string, Product>;
}
