// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowInstanceInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of ShowInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowInstanceOutput {
  /** Name of the VPC that the instance is in. */
  vpc_name: string;
  /** How the instance is paid for. */
  charging_mode: enums.ChargingMode;
  /** Id of the VPC that the instance is in. */
  vpc_id: string;
  /** Name of the user who owns the instance. */
  user_name: string;
  /**
   * When the creation was finished.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** Description of the instance. */
  description: string | null;
  /** Id of the security group that guards the instance. */
  security_group_id: string;
  /** Name of the security group that guards the instance. */
  security_group_name: string;
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
  /**
   * Size of the instance in whole GB. Below 1 GB it is 0, and capacity_minor has the size.
   *
   * In GB.
   */
  capacity: number;
  /**
   * Size of an instance below 1 GB, written without the leading zero.
   *
   * In GB.
   */
  capacity_minor: string;
  /**
   * Start of the maintenance window.
   *
   * Time zone UTC.
   */
  maintain_begin: string;
  /**
   * End of the maintenance window.
   *
   * Time zone UTC.
   */
  maintain_end: string;
  /** Engine of the instance. */
  engine: string;
  /** Whether clients get in without a password. A text here, a boolean where it is set. */
  no_password_access: enums.BooleanText;
  /** Address to connect to. A cluster has several, separated by commas. */
  ip: string;
  /** Backup policy; only master/standby instances and clusters have one. */
  instance_backup_policy: structures.InstanceBackupPolicy | null;
  /** Codes of the availability zones. */
  az_codes: string[];
  /** Ids of the availability zones. */
  available_zones: string[];
  /** User name that goes with the password. */
  access_user: string | null;
  /** Id of the instance that was asked for. */
  instance_id: string;
  /** Port to connect to. */
  port: number;
  /** Id of the user who owns the instance. */
  user_id: string;
  /** Name of the instance. */
  name: string;
  /** Specification of the instance, as ListFlavors names it. */
  spec_code: string;
  /** Id of the subnet that the instance has its address in. */
  subnet_id: string;
  /** Name of the subnet that the instance has its address in. */
  subnet_name: string;
  /**
   * Address range of the subnet.
   *
   * An address block in CIDR notation.
   */
  subnet_cidr: string;
  /** Version of Redis that the instance runs. */
  engine_version: enums.EngineVersion;
  /** Id of the order; null when the instance is billed by use. */
  order_id: string | null;
  /** State of the instance. */
  status: enums.InstanceStatus;
  /** Domain name to connect to. */
  domain_name: string;
  /** Domain name for read-only connections; only master/standby instances have one. */
  readonly_domain_name: string;
  /** Not in use yet. */
  enable_publicip: boolean;
  /** Id of the bound elastic IP. Not in use yet and null. */
  publicip_id: string | null;
  /** Address of the bound elastic IP. Not in use yet and null. */
  publicip_address: string | null;
  /** Not in use yet. */
  enable_ssl: boolean;
  /** Whether an upgrade task exists for the instance. */
  service_upgrade: boolean;
  /** Id of the upgrade task; null when service_upgrade is false. */
  service_task_id: string | null;
  /** Id of the enterprise project that the instance belongs to. */
  enterprise_project_id: string;
  /** Addresses of the servers behind a cluster. */
  backend_addrs: string;
  /** What the instance supports. */
  features: structures.Features;
  /** Where its domain name is resolved and which names it had before. */
  domain_name_info: structures.DomainNameInfo;
  /** Whether the address of the client is passed through. */
  transparent_client_ip_enable: boolean;
  /** State of the instance in more detail. */
  sub_status: string;
  /** Tags of the instance. */
  tags: structures.ResourceTag[];
  /** CPU architecture. */
  cpu_type: enums.CpuType;
  /** Name of the enterprise project that the instance belongs to. */
  enterprise_project_name: string;
  /**
   * When the instance was last changed.
   *
   * Written in ISO 8601 with its zone.
   */
  update_at: string;
  /** Edition of the instance; only generic exists so far. */
  product_type: enums.ShowInstanceProductType;
  /** Where the data are kept. */
  storage_type: enums.ShowInstanceStorageType;
  /**
   * When the instance was started.
   *
   * Written in ISO 8601 with its zone.
   */
  launched_at: string;
  /** Architecture of the instance. */
  cache_mode: enums.CacheMode;
  /** Whether slow queries can be listed. */
  support_slow_log_flag: string;
  /** Number of databases. */
  db_number: number;
  /** Number of replicas. */
  replica_count: number;
  /** Number of shards of a cluster. */
  sharding_count: number;
  /** Bandwidth and its temporary expansion. */
  bandwidth_info: structures.BandwidthInfo;
  /** Code of the service in billing. */
  cloud_service_type_code: string;
  /** Code of the resource in billing. */
  cloud_resource_type_code: string;
  /** Code of the specification in billing. */
  inquery_spec_code: string;
}

/** Codes with which ShowInstance can fail, as its page lists them. */
export type ShowInstanceErrorCode = HuaweiDcsCommonErrorCode;
