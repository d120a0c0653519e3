// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "./enums.js";

/**
 * One availability zone.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface AvailableZones {
  /** Id of the zone, as CreateInstance takes it. */
  id: string;
  /** Code of the zone. */
  code: string;
  /** Name of the zone. */
  name: string;
  /** Port of the zone. */
  port: string;
  /** Whether the zone has resources left; a text and no boolean. */
  resource_availability: enums.AvailableZonesResourceAvailability;
}

/**
 * Days and time of scheduled backups.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupPlan {
  /**
   * Hour in which the backup starts.
   *
   * Written HH:mm-HH:mm.
   */
  begin_at: string;
  /** Cycle of the plan; only weekly is supported. */
  period_type: enums.BackupPlanPeriodType;
  /**
   * Days of the week on which a backup is made, from 1 for Monday to 7 for Sunday.
   *
   * Each from 1 to 7.
   */
  backup_at: readonly number[];
  /** Time zone of the plan, between -1200 and +1200; that of the DCS server when absent. */
  timezone_offset?: string | undefined;
}

/**
 * Whether an instance is backed up on schedule, and for how long the backups are kept.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupPolicy {
  /**
   * How long scheduled backups are kept. Give it when backup_type is auto.
   *
   * From 1 to 7; in days.
   */
  save_days?: number | undefined;
  /**
   * Whether backups are made on schedule.
   *
   * Default "manual".
   */
  backup_type?: enums.BackupType | undefined;
  /** When backups are made. */
  periodical_backup_plan: BackupPlan;
}

/**
 * A backup of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupRecordResponse {
  /** State of the backup. */
  status: enums.BackupRecordResponseStatus;
  /** Remark that was given with the backup. */
  remark: string;
  /** Hours in which the backup was scheduled. */
  period: string | null;
  /**
   * How far the backup is.
   *
   * In percent.
   */
  progress: string;
  /**
   * Size of the backup.
   *
   * In byte.
   */
  size: number;
  /** Instance that was backed up. */
  instance_id: string;
  /** Id of the backup, as RestoreInstance takes it. */
  backup_id: string;
  /**
   * When the backup was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the backup was finished.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /**
   * When the backup was executed.
   *
   * Written in ISO 8601 with its zone.
   */
  execution_at: string;
  /** Whether a user or the schedule began the backup. */
  backup_type: enums.BackupType;
  /** Name that the backup was given. */
  backup_name: string;
  /** Why the backup failed. */
  error_code: enums.BackupErrorCode | null;
  /** Whether an instance can be restored from it. */
  is_support_restore: enums.BackupRecordResponseIsSupportRestore;
}

/**
 * What became of a batch operation for one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchOpsResult {
  /** Id of the instance. */
  instance: string;
  /** Whether the operation was accepted for this instance. */
  result: enums.BatchOpsResultResult;
}

/**
 * What one size of a product can do.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Details {
  /**
   * Size of the instance.
   *
   * In GB.
   */
  capacity: number;
  /** Highest bandwidth. */
  max_bandwidth: number;
  /** Most clients, as a rule the same as max_connections. */
  max_clients: number;
  /** Most connections. */
  max_connections: number;
  /** Highest inbound bandwidth, as a rule the same as max_bandwidth. */
  max_in_bandwidth: number;
  /**
   * Memory that can really be used.
   *
   * In GB.
   */
  max_memory: number;
  /** Number of addresses that the instance takes up in the tenant's subnet. */
  tenant_ip_count: number;
  /** Number of shards. */
  sharding_num: number;
  /** Number of proxy nodes; 0 when there is no proxy. */
  proxy_num: number;
  /** Number of databases. */
  db_number: number;
  /** Number of Redis processes. */
  proc_num: number;
}

/**
 * Availability zones in which a size of a product is in stock.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Flavors {
  /** Size of the instance, counted in unit. */
  capacity: string;
  /** Unit of capacity. */
  unit: string;
  /** Ids of the zones, as CreateInstance takes them. */
  available_zones: string[];
}

/**
 * Backup policy of an instance as the service keeps it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceBackupPolicy {
  /** Id of the policy by which backups are made. */
  backup_policy_id: string;
  /** When the policy was created. */
  created_at: string;
  /** When the policy was last changed. */
  updated_at: string;
  /** The policy itself. */
  policy: BackupPolicy;
  /** Id of the tenant who owns it. */
  tenant_id: string;
}

/**
 * An instance as a row of the list. ShowInstance knows more about it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceListInfo {
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
  /** Port to connect to. */
  port: number;
  /** State of the instance. */
  status: enums.InstanceStatus;
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
  /** Id of the instance, as other operations take it. */
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
   * Size of an instance below 1 GB.
   *
   * In GB.
   */
  capacity_minor: string | null;
  /** Id of the VPC that the instance is in. */
  vpc_id: string;
  /** Name of the VPC that the instance is in. */
  vpc_name: string | null;
  /**
   * When the instance was created.
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
  /** Id of the security group that guards the instance. */
  security_group_id: string | null;
  /** Specification of the instance. */
  spec_code: string;
  /** Domain name to connect to. */
  domainName: string;
  /** The same as domainName. */
  domain_name: string;
  /** Domain name for read-only connections; only master/standby instances have one. */
  readonlyDomainName: string | null;
  /** The same as readonlyDomainName. */
  readonly_domain_name: string | null;
  /** Why the instance was frozen. */
  freeze_scene: string | null;
  /**
   * When the instance was last changed.
   *
   * Written in ISO 8601 with its zone.
   */
  update_at: string;
  /** Whether clients get in without a password. */
  no_password_access: enums.BooleanText;
  /** User name that goes with the password. */
  access_user: string | null;
  /** Whether the instance has an elastic IP. */
  enable_publicip: boolean;
  /** Id of the bound elastic IP. */
  publicip_id: string | null;
  /** Address of the bound elastic IP. */
  publicip_address: string | null;
  /** Whether connections are encrypted. */
  enable_ssl: boolean;
  /** Whether an upgrade task exists for the instance. */
  service_upgrade: boolean;
  /** Id of the upgrade task; empty when service_upgrade is false. */
  service_task_id: string;
  /** Tags of the instance. */
  tags: ResourceTag[] | null;
  /** Id of the subnet that the instance has its address in. */
  subnet_id: string;
}

/**
 * A restoration of an instance from a backup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceRestoreInfo {
  /** State of the restoration. */
  status: enums.InstanceRestoreInfoStatus;
  /**
   * How far the restoration is.
   *
   * In percent.
   */
  progress: string;
  /** Id of the restoration. */
  restore_id: string;
  /** Backup that was restored. */
  backup_id: string;
  /** Remark that was given with the restoration. */
  restore_remark: string;
  /** Remark that was given with the backup. */
  backup_remark: string | null;
  /**
   * When the restoration was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the restoration was finished.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** Name of the restoration. */
  restore_name: string;
  /** Name of the backup that was restored. */
  backup_name: string;
  /** Instance that the backup is of. */
  sourceInstanceId: string;
  /** Name of the instance that the backup was made of. */
  sourceInstanceName: string;
  /** Why the restoration failed. */
  error_code: enums.BackupErrorCode | null;
}

/**
 * Load of one running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceStatistic {
  /** Number of keys stored. */
  keys: number;
  /** Id of the instance that was measured. */
  instance_id: string;
  /**
   * Memory in use.
   *
   * In MB.
   */
  used_memory: number;
  /**
   * Memory in total.
   *
   * In MB.
   */
  max_memory: number;
  /** How often GET was called. */
  cmd_get_count: number;
  /** How often SET was called. */
  cmd_set_count: number;
  /**
   * CPU usage.
   *
   * In percent.
   */
  used_cpu: string;
  /**
   * Incoming traffic.
   *
   * In kbit/s.
   */
  input_kbps: string;
  /**
   * Outgoing traffic.
   *
   * In kbit/s.
   */
  output_kbps: string;
}

/**
 * An instance that was ordered.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Instances {
  /** Id of the new instance. */
  instance_id: string;
  /** Name of the new instance. */
  instance_name: string;
}

/**
 * One time window in which instances can be maintained.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface MaintainWindowsEntity {
  /** Number of the window. */
  seq: number;
  /** Hour at which the window opens. */
  begin: string;
  /** Hour at which the window closes. */
  end: string;
  /** Whether it is the default window. */
  default: boolean;
}

/**
 * One product that instances can be ordered as.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Products {
  /** Id of the product, as CreateInstance takes it. */
  product_id: string;
  /** Code of the specification, as CreateInstance takes it. */
  spec_code: string;
  /** Architecture of the instance. */
  cache_mode: enums.CacheMode;
  /** Edition of the instance. */
  product_type: enums.ProductType;
  /** CPU architecture. */
  cpu_type: enums.CpuType;
  /** Where the data are kept. */
  storage_type: enums.StorageType;
  /** What one size of the product can do; spec_details2 has all sizes. */
  details: Details;
  /** Engine of the instance. */
  engine: string;
  /** Versions of the engine that the product comes in. */
  engine_versions: string;
  /**
   * Sizes of the product: a list in JSON, as a text.
   *
   * Text that holds JSON.
   */
  spec_details: string;
  /**
   * What each size of the product can do: a list in JSON, as a text, whose rows look like details.
   *
   * Text that holds JSON.
   */
  spec_details2: string;
  /** How the product is paid for. */
  charging_type: string;
  /** Without meaning, abandoned by the vendor; do not use it. */
  price: number;
  /** Currency of the price. */
  currency: string;
  /** What is sold. */
  prod_type: enums.ProductsProdType;
  /** Code of the service in billing. */
  cloud_service_type_code: string;
  /** Code of the resource in billing. */
  cloud_resource_type_code: string;
  /** Where the sizes of the product are in stock. */
  flavors: Flavors[];
}

/**
 * A configuration parameter of an instance, with its value and what it may be set to.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface QueryRedisConfig {
  /** What the parameter does. */
  description: string;
  /** Id of the parameter. */
  param_id: string;
  /** Name of the parameter. */
  param_name: string;
  /** Value at the moment. */
  param_value: string | null;
  /** Value that a new instance has. */
  default_value: string | null;
  /**
   * Type of the value, such as Integer, String or regular; the value itself is a text, whatever the
   * type.
   */
  value_type: string;
  /** What the value can be: a range, a list or a regular expression. */
  value_range: string;
  /** Nodes that the parameter is for; null or empty for the Redis nodes themselves. */
  node_role: enums.QueryRedisConfigNodeRole | null;
}

/**
 * Quotas of the project.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Quotas {
  /** The quotas, one row for each kind of resource. */
  resources: Resources[];
  /** Tenant who owns the resources. */
  resource_user: ResourceUser;
}

/**
 * A configuration parameter and the value to give it. Ids, names and ranges come from
 * ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface RedisConfig {
  /** Id of the parameter. */
  param_id: string;
  /** Name of the parameter. */
  param_name: string;
  /** New value, as a text. */
  param_value: string;
}

/**
 * A tag of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResourceTag {
  /** Key of the tag. */
  key: string;
  /** Value of the tag. */
  value: string;
}

/**
 * Tenant who owns the resources of a project.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResourceUser {
  /** Id of the tenant whose quota it is. */
  tenant_id: string;
  /** Name of the tenant whose quota it is. */
  tenant_name: string;
}

/**
 * Quota of one kind of resource.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Resources {
  /** The quota: most instances, or most memory of all instances. */
  quota: number;
  /** How much of the quota is used. */
  used: number;
  /** What the quota limits. */
  type: enums.ResourcesType;
  /** Unit of the quota: GB for memory, null for instances. */
  unit: string | null;
  /** Highest quota that can be applied for. */
  max: number;
  /** Lowest quota that can be applied for. */
  min: number;
}

/**
 * Number of Redis instances in each state.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface StatusStatistic {
  /** Instances awaiting payment. */
  paying_count: number;
  /** Instances being migrated. */
  migrating_count: number;
  /** Instances being emptied. */
  flushing_count: number;
  /** Instances being upgraded. */
  upgrading_count: number;
  /** Instances being restored. */
  restoring_count: number;
  /** Instances being resized. */
  extending_count: number;
  /** Instances being created. */
  creating_count: number;
  /** Instances that run. */
  running_count: number;
  /** Instances that are faulty. */
  error_count: number;
  /** Instances that could not be created. */
  createfailed_count: number;
  /** Instances being restarted. */
  restarting_count: number;
  /** Instances that are stopped. */
  closed_count: number;
  /** Instances being started. */
  starting_count: number;
  /** Instances being stopped. */
  closing_count: number;
}
