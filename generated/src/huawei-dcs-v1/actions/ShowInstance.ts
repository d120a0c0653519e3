// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ShowInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ShowInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use showInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface ShowInstanceOutput {
  /** Name of the instance. */
  name: string;
  /** Engine of the instance. */
  engine: string;
  /**
   * Size of the instance in whole GB; capacity_minor has the sizes below 1 GB.
   *
   * In GB.
   */
  capacity: number;
  /** Address to connect to. A cluster has several, separated by commas. */
  ip: string;
  /** Domain name to connect to. */
  domainName: string;
  /** Port to connect to. */
  port: number;
  /** State of the instance. */
  status: enums.InstanceStatus;
  /** Whether it is of the high-performance edition, see product_type. */
  libos: boolean;
  /** Description of the instance. */
  description: string;
  /**
   * Memory in total.
   *
   * In MB.
   */
  max_memory: number;
  /**
   * Memory in use.
   *
   * In MB.
   */
  used_memory: number;
  /** Id of the instance that was asked for. */
  instance_id: string;
  /**
   * Specification of the instance, such as dcs.single_node, dcs.master_standby or dcs.cluster for
   * Redis 3.0.
   */
  resource_spec_code: string;
  /** Version of Redis that the instance runs. */
  engine_version: enums.EngineVersion;
  /** Version inside DCS. */
  internal_version: string | null;
  /** How the instance is paid for. */
  charging_mode: enums.ChargingMode;
  /**
   * Size of a single-node instance below 1 GB.
   *
   * In GB.
   */
  capacity_minor: string | null;
  /** Id of the VPC that the instance is in. */
  vpc_id: string;
  /** Name of the VPC that the instance is in. */
  vpc_name: string | null;
  /**
   * When the creation was finished.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** Error code of an instance that could not be created or is faulty. */
  error_code: string | null;
  /** Id of the user who owns the instance. */
  user_id: string;
  /** Name of the user who owns the instance. */
  user_name: string;
  /** Start of the maintenance window. */
  maintain_begin: string;
  /** End of the maintenance window. */
  maintain_end: string;
  /** Edition of the instance. */
  product_type: enums.ProductType;
  /** CPU architecture. */
  cpu_type: enums.CpuType;
  /** Where the data are kept. */
  storage_type: enums.StorageType;
  /** Architecture of the instance. */
  cache_mode: enums.CacheMode;
  /** When the instance was started. */
  launched_at: string;
  /** Ids of the availability zones. */
  available_zones: string[];
  /** Id of the subnet that the instance has its address in. */
  subnet_id: string;
  /** Id of the security group that guards the instance. */
  security_group_id: string | null;
  /** Code of the service in billing. */
  cloud_service_type_code: string;
  /** Code of the resource in billing. */
  cloud_resource_type_code: string;
  /** Id of the product, as in ListProducts. */
  product_id: string;
  /** Name of the security group that guards the instance. */
  security_group_name: string;
  /** Name of the subnet that the instance has its address in. */
  subnet_name: string;
  /**
   * Address range of the subnet.
   *
   * An address block in CIDR notation.
   */
  subnet_cidr: string;
  /** Id of the order by which the instance was bought. Null when it is paid for by use. */
  order_id: string | null;
  /** Backup policy; only master/standby instances and clusters have one. */
  instance_backup_policy: structures.InstanceBackupPolicy | null;
}

/** Codes with which ShowInstance can fail, as its page lists them. */
export type ShowInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
