// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "./enums.js";

/** An access account of an instance. */
export interface AclAccountResp {
  /** Id of the account; operations that change it take it. */
  account_id: string;
  /** Name to log in with. */
  account_name: string;
  /** Who created the account. */
  account_type: enums.AclAccountRespAccountType;
  /** Instance that the account belongs to. */
  instance_id: string;
  /** State of the account. */
  status: enums.AclAccountRespStatus;
  /** What the account may do. */
  account_role: enums.AccountRole;
  /** Remark on the account. */
  description: string;
  /** Not in use yet; null. */
  error_code: string | null;
}

/** One further property of a flavor. */
export interface AttrsObject {
  /**
   * Memory size that the property belongs to.
   *
   * In GB.
   */
  capacity: string;
  /** Name of the property. */
  name: enums.AttrsObjectName;
  /** Value of the property, a number as text. */
  value: string;
}

/** One availability zone. */
export interface AvailableZones {
  /** Code of the zone, as CreateInstance takes it. */
  code: string;
  /** Port of the zone. */
  port: string;
  /** Name of the zone. */
  name: string;
  /** Id of the zone. */
  id: string;
  /** Whether the zone has resources left. A text, no boolean. */
  resource_availability: enums.BooleanText;
}

/** Backup files that a backup import reads, from an OBS bucket or from a backup record. */
export interface BackupFilesBody {
  /** Where the files come from. */
  file_source?: enums.BackupFilesBodyFileSource | undefined;
  /** OBS bucket that holds the files. */
  bucket_name?: string | undefined;
  /** The files to import. Needed when they lie in an OBS bucket. */
  files: readonly Files[];
  /** Backup record to import. Needed when file_source is backup_record. */
  backup_id?: string | undefined;
}

/**
 * Days and time of scheduled backups. The plan stays stored when the policy is changed to manual.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupPlan {
  /** Time zone of the plan, between -1200 and +1200. Deprecated by the vendor and without effect. */
  timezone_offset?: string | undefined;
  /**
   * Days of the week on which a backup is made, from 1 for Monday to 7 for Sunday.
   *
   * Each from 1 to 7.
   */
  backup_at: readonly number[];
  /** Cycle of the plan; only weekly is supported. */
  period_type: enums.BackupPlanPeriodType;
  /**
   * Hour in which the backup starts, one hour long and on the full hour.
   *
   * Time zone UTC.
   */
  begin_at: string;
}

/**
 * Whether an instance is backed up on schedule, and for how long the backups are kept.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupPolicy {
  /** Whether backups are made on schedule. */
  backup_type: enums.BackupType;
  /**
   * How long scheduled backups are kept. Required when backup_type is auto; stays stored after a
   * change to manual.
   *
   * From 1 to 7; in days.
   */
  save_days?: number | undefined;
  /** When backups are made. Required when backup_type is auto; stays stored after a change to manual. */
  periodical_backup_plan?: BackupPlan | undefined;
}

/**
 * A backup of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BackupRecordResponse {
  /** Id of the backup, as RestoreInstance takes it. */
  backup_id: string;
  /** Hours in which the backup was scheduled. */
  period: string | null;
  /** Name that the backup was given. */
  backup_name: string;
  /** Instance that was backed up. */
  instance_id: string;
  /**
   * Size of the backup.
   *
   * In byte.
   */
  size: number;
  /** Whether a user or the schedule began the backup. */
  backup_type: enums.BackupType;
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
   * How far the backup is.
   *
   * In percent.
   */
  progress: string;
  /** Why the backup failed. */
  error_code: enums.BackupErrorCode | null;
  /** Remark that was given with the backup. */
  remark: string;
  /** State of the backup. */
  status: enums.BackupRecordResponseStatus;
  /** Whether an instance can be restored from it. */
  is_support_restore: enums.BackupRecordResponseIsSupportRestore;
  /**
   * When the backup was executed.
   *
   * Written in ISO 8601 with its zone.
   */
  execution_at: string;
  /** Format of the backup file. */
  backup_format: enums.BackupFormat;
}

/** Traffic of a node. */
export interface BandWidth {
  /**
   * Traffic to the node, as a text.
   *
   * In kbit/s.
   */
  input: string;
  /**
   * Traffic from the node, as a text.
   *
   * In kbit/s.
   */
  output: string;
}

/**
 * Bandwidth of an instance, and how it is expanded for a while.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BandwidthInfo {
  /** When the temporary expansion starts. */
  begin_time: number;
  /** When the temporary expansion ends. */
  end_time: number;
  /** Time of the service. */
  current_time: number;
  /**
   * Bandwidth at the moment.
   *
   * In Mbit/s.
   */
  bandwidth: number;
  /** When the next expansion is possible. */
  next_expand_time: number;
  /** Number of expansions so far. */
  expand_count: number;
  /** How long a temporary expansion lasts. */
  expand_effect_time: number;
  /** How long to wait before the next expansion. */
  expand_interval_time: number;
  /** Largest number of expansions. */
  max_expand_count: number;
  /** Whether an expansion is under way. */
  task_running: boolean;
  /**
   * Bandwidth that the specification includes.
   *
   * In Mbit/s.
   *
   * @since 2025-01-16
   */
  assured_bandwidth: number;
  /**
   * Largest bandwidth that a node may have.
   *
   * In Mbit/s.
   *
   * @since 2025-01-16
   */
  max_bandwidth_for_node: number;
}

/**
 * What became of a batch operation for one instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BatchOpsResult {
  /** Whether the operation was accepted for this instance. */
  result: enums.BatchOpsResultResult;
  /** Id of the instance. */
  instance: string;
}

/**
 * Whether the order to restart one migration task was accepted.
 *
 * @since 2025-06-19
 */
export interface BatchRestartMigrationTaskResult {
  /** Result of giving the order. */
  result: enums.BatchRestartMigrationTaskResultResult;
  /** Migration task that it is about. */
  task_id: string;
  /** Why the order was refused, in words. */
  error_msg: string;
  /** Why the order was refused, as a code. */
  error_code: string;
}

/** A big key. */
export interface BigkeysBody {
  /** Name of the key. */
  name: string;
  /** Type of the key. */
  type: enums.KeyType;
  /** Shard that holds it, as address and port. Clusters only. */
  shard: string;
  /** Database that holds it. */
  db: number;
  /** Size of its value, in the unit that unit names. */
  size: number;
  /** What size counts. */
  unit: enums.BigkeysBodyUnit;
}

/**
 * How a new instance is paid for. When it is billed by use, charging_mode is enough, and the other
 * members are ignored.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BssParam {
  /**
   * Whether the instance is renewed by a month whenever its time is up. Required for prePaid.
   *
   * Default "false".
   */
  is_auto_renew?: enums.BooleanText | undefined;
  /**
   * How the instance is paid for.
   *
   * Default "postPaid".
   */
  charging_mode: enums.BssParamChargingMode;
  /**
   * Whether the order is paid from the balance of the account at once. Otherwise the instance is not
   * created before somebody pays the order in the Billing Center. Vouchers can only be used there.
   *
   * Default "false".
   */
  is_auto_pay?: enums.BooleanText | undefined;
  /** Unit of period_num. Required for prePaid. */
  period_type?: enums.BssParamPeriodType | undefined;
  /**
   * Months (1 to 9) or years (1 to 3) to pay for. Required for prePaid.
   *
   * From 1 to 9.
   */
  period_num?: number | undefined;
}

/**
 * How a resize is paid for. Not needed for instances that are billed by use.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface BssParamEntity {
  /**
   * Whether the order is paid from the balance of the account at once. Otherwise the change does not
   * begin before somebody pays the order in the Billing Center.
   *
   * Default "false".
   */
  is_auto_pay?: enums.BooleanText | undefined;
}

/** A client that is connected, as CLIENT LIST of Redis shows it. */
export interface ClientInfo {
  /** Id of the session. */
  id: string;
  /** Address and port of the client; HangUpClients takes it. */
  addr: string;
  /** File descriptor of the socket. */
  fd: string;
  /** Name that the client has given itself. */
  name: string;
  /** Command that it sent last. */
  cmd: string;
  /**
   * How long it has been connected.
   *
   * In seconds.
   */
  age: number;
  /**
   * How long it has been idle.
   *
   * In seconds.
   */
  idle: number;
  /** Database that it uses. */
  db: string;
  /** Flags of the client, as CLIENT LIST of Redis explains them. */
  flags: string;
  /** Number of channels that it subscribes to. */
  sub: number;
  /** Number of patterns that it subscribes to. */
  psub: number;
  /** Number of commands in its transaction. */
  multi: number;
  /**
   * Length of the query buffer; 0 when there is none.
   *
   * In bytes.
   */
  qbuf: number;
  /**
   * Space that is left in the query buffer; 0 when it is full.
   *
   * In bytes.
   */
  qbuf_free: number;
  /**
   * Length of the output buffer; 0 when there is none.
   *
   * In bytes.
   */
  obl: number;
  /** Number of replies that wait in the output list because the buffer is full. */
  oll: number;
  /**
   * Memory that output buffer and output list take.
   *
   * In bytes.
   */
  omem: number;
  /** Events of the file descriptor. */
  events: enums.ClientInfoEvents;
  /** Network that the client comes by. */
  network: string;
  /** Address and port of the node, for single-node, master/standby and Redis Cluster instances. */
  peer: string;
  /** Account that the client has logged in with. */
  user: string;
}

/** A data node as the monitoring service knows it. */
export interface ClusterRedisNodeMonitoredObject {
  /** Id of the object that is measured. */
  dcs_instance_id: string;
  /** Address of the node. */
  name: string;
  /** Id of the node in the dimension dcs_cluster_redis_node. */
  dcs_cluster_redis_node: string;
  /** State of the node. */
  status: string;
}

/** How long one command took. */
export interface CommandTimeTaken {
  /** How often it was called. */
  calls_sum: number;
  /**
   * Time that all calls took.
   *
   * In microseconds.
   */
  usec_sum: number;
  /** Name of the command in small letters. */
  command_name: string;
  /** Share of the time of all commands. */
  per_usec: string;
  /**
   * Time that a call took on average.
   *
   * In microseconds.
   */
  average_usec: number;
}

/** How long the commands took that a node ran. */
export interface CommandTimeTakenList {
  /** Number of commands that were run. */
  total_num: number;
  /**
   * Time that all of them took.
   *
   * In microseconds.
   */
  total_usec_sum: number;
  /** Whether the times could be collected. */
  result: enums.CommandTimeTakenListResult;
  /** The commands, one row each. */
  command_list: CommandTimeTaken[];
}

/** A cause, an impact or an advice of a diagnosis, as an id with what fills the gaps of its text. */
export interface ConclusionItem {
  /** Id in the table of causes, impacts or advice. */
  id: number;
  /** Values for the words in braces of the text, by word. */
  params: Record<string, string>;
}

/** One side of an online migration: a DCS instance by its id, or any Redis by its address. */
export interface ConfigMigrationInstanceBody {
  /** Id of the DCS instance, from ListInstances. Needed when addrs is absent. */
  id?: string | undefined;
  /**
   * Address of the Redis as host and port; several, for a cluster, are joined with commas. Needed
   * when id is absent.
   */
  addrs?: string | undefined;
  /**
   * Password of the Redis. Needed when it has one.
   *
   * Secret.
   */
  password?: string | undefined;
}

/** A parameter template. */
export interface ConfigTemplatesListInfo {
  /** Id of the template, for ShowConfigTemplate and CreateInstance. */
  template_id: string;
  /** Type of instance that the template is for. */
  cache_mode: enums.CacheMode;
  /** Description of the template. */
  description: string;
  /** Engine that the template is for, Redis or Memcached. */
  engine: string;
  /** Version of Redis that the template is for, such as 4.0 or 5.0. Empty for Memcached. */
  engine_version: string;
  /** Name of the template. */
  name: string;
  /** Edition that the template is for. */
  product_type: enums.ProductType;
  /** Storage that the template is for. */
  storage_type: enums.StorageType;
  /** Whose template it is. */
  type: enums.TemplateType;
  /**
   * When the template was created. Only for your own.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
}

/** What a background task changes. Members that do not belong to the kind of task are absent. */
export interface DetailsBody {
  /** Memory before a change of the specification. */
  old_capacity: string;
  /** Memory after a change of the specification. */
  new_capacity: string;
  /** Whether public access is switched on. Only when it is being switched on. */
  enable_public_ip: boolean;
  /** Id of the public address. Only when public access is being switched on. */
  public_ip_id: string;
  /** The public address. Only when public access is being switched on. */
  public_ip_address: string;
  /** Whether SSL is switched on. Only when it is being switched on. */
  enable_ssl: boolean;
  /** Instance type before a change of the specification. */
  old_cache_mode: string;
  /** Instance type after a change of the specification. */
  new_cache_mode: string;
  /** Flavor before a change of the specification. */
  old_resource_spec_code: string;
  /** Flavor after a change of the specification. */
  new_resource_spec_code: string;
  /** Number of replicas before a change of the specification. */
  old_replica_num: number;
  /** Number of replicas after a change of the specification. */
  new_replica_num: number;
  /** Cache type before a change of the specification. */
  old_cache_type: string;
  /** Cache type after a change of the specification. */
  new_cache_type: string;
  /** Address of the replica. */
  replica_ip: string;
  /** Availability zone of the replica. */
  replica_az: string;
  /** Name of the shard. */
  group_name: string;
  /** Port before the change. */
  old_port: number;
  /** Port after the change. */
  new_port: number;
  /** Whether nothing but the billing mode changes. */
  is_only_adjust_charging: boolean;
  /** Name of the account that the task is about. */
  account_name: string;
  /** Source address. */
  source_ip: string;
  /** Target address. */
  target_ip: string;
  /** Name of the node that the task is about. */
  node_name: string;
  /** Commands that are renamed. */
  rename_commands: string[];
  /** Number of configuration parameters that change. */
  updated_config_length: number;
}

/** A subject of a diagnosis, with its items. */
export interface DiagnosisDimension {
  /** Subject. */
  name: enums.DiagnosisDimensionName;
  /** Number of items that are abnormal. */
  abnormal_num: number;
  /** Number of items that could not be diagnosed. */
  failed_num: number;
  /** The items, one row each. */
  diagnosis_item_list: DiagnosisItem[];
}

/** One item of a diagnosis, and what it came to. */
export interface DiagnosisItem {
  /** What was looked at. */
  name: enums.DiagnosisItemName;
  /** Causes that were found, one row each; see the table DiagnosisCause. */
  cause_ids: ConclusionItem[];
  /** Impacts of them, one row each; see the table DiagnosisImpact. */
  impact_ids: ConclusionItem[];
  /** What to do, one row each; see the table DiagnosisAdvice. */
  advice_ids: ConclusionItem[];
  /** What the item came to. */
  result: enums.DiagnosisItemResult;
}

/** What a diagnosis found on one node. */
export interface DiagnosisNodeReport {
  /** Address and port of the node. */
  node_ip: string;
  /** Code of the availability zone that the node is in. */
  az_code: string;
  /** Name of the shard that the node belongs to. */
  group_name: string;
  /** Number of items that are abnormal. */
  abnormal_sum: number;
  /** Number of items that could not be diagnosed. */
  failed_sum: number;
  /** Role of the node. */
  role: enums.DiagnosisNodeReportRole;
  /** What was looked at, by subject, one row each. */
  diagnosis_dimension_list: DiagnosisDimension[];
  /** How long commands took on this node. */
  command_time_taken_list: CommandTimeTakenList;
}

/** A diagnosis of an instance. */
export interface DiagnosisReportInfo {
  /** Id of the report, for ShowDiagnosisTaskDetails. */
  report_id: string;
  /** State of the diagnosis. */
  status: enums.DiagnosisReportInfoStatus;
  /**
   * Start of the period that it looks at.
   *
   * Written in ISO 8601 with its zone.
   */
  begin_time: string;
  /**
   * End of that period.
   *
   * Written in ISO 8601 with its zone.
   */
  end_time: string;
  /**
   * When the report was created.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** Number of nodes that it looks at. */
  node_num: number;
  /** Number of items that are abnormal. */
  abnormal_item_sum: number;
  /** Number of items that could not be diagnosed. */
  failed_item_sum: number;
}

/** A dimension of the monitoring service. */
export interface DimChild {
  /** Name of the dimension. */
  dim_name: string;
  /** The dimensions above it and itself, separated by commas. */
  dim_route: string;
}

/** What the monitoring service calls a node. */
export interface DimsInfo {
  /** Route of the dimension. */
  dim_k: string;
  /** Id in the dimension. */
  dim_v: string;
}

/**
 * A domain name that an instance had before.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DomainNameEntity {
  /** The former name. */
  domain_name: string;
  /** Whether it served read-only connections. */
  is_readonly: boolean;
}

/**
 * Where the domain name of an instance is resolved, and which names it had before.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface DomainNameInfo {
  /** Whether the name is resolved in the public network. */
  support_public_resolve: boolean;
  /** Whether the name follows the latest naming rule. */
  is_latest_rules: boolean;
  /** Zone that the name ends in. */
  zone_name: string;
  /** Names that the instance had before. */
  history_domain_names: DomainNameEntity[] | null;
}

/**
 * What an instance supports.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface Features {
  /** Whether it has access accounts (ACL). */
  support_acl: boolean;
  /** Whether it can pass the address of the client through. */
  support_transparent_client_ip: boolean;
  /** Whether it can encrypt connections. */
  support_ssl: boolean;
  /** Whether it can write an audit log. */
  support_audit_log: boolean;
}

/** One backup file in an OBS bucket. */
export interface Files {
  /** Name of the backup file. */
  file_name: string;
  /**
   * Size of the file.
   *
   * In Byte.
   */
  size?: string | undefined;
  /**
   * When the file was last modified.
   *
   * Written YYYY-MM-DD HH:mm:ss.
   */
  update_at?: string | undefined;
}

/** Availability zones in which a memory size of a flavor is in stock. */
export interface FlavorAzObject {
  /** Memory size, counted in unit. */
  capacity: string;
  /** Unit of capacity. */
  unit: string;
  /** Ids of the zones. */
  available_zones: string[];
  /** Codes of the zones, as CreateInstance takes them. */
  az_codes: string[];
}

/** One flavor that instances can be ordered in. */
export interface FlavorsItems {
  /** Code of the flavor, as CreateInstance takes it. */
  spec_code: string;
  /** Code of the service among the vendor's cloud services. */
  cloud_service_type_code: string;
  /** Code of the kind of resource among the vendor's own. */
  cloud_resource_type_code: string;
  /** Instance type. */
  cache_mode: enums.CacheMode;
  /** Cache engine. */
  engine: string;
  /** Versions of the engine, 3.0 to 6.0; several are joined with semicolons. */
  engine_version: string;
  /** Product type of the Redis instance. */
  product_type: enums.FlavorsItemsProductType;
  /** CPU architecture. */
  cpu_type: enums.CpuType;
  /** What the data is stored in. */
  storage_type: enums.FlavorsItemsStorageType;
  /**
   * Memory sizes of the flavor.
   *
   * In GB.
   */
  capacity: string[];
  /** How the flavor can be paid for. */
  billing_mode: enums.FlavorsItemsBillingMode[];
  /** Number of addresses that the instance takes up in the tenant's subnet. */
  tenant_ip_count: number;
  /** How flavor and memory size go together. */
  pricing_type: enums.FlavorsItemsPricingType;
  /** Whether the flavor can be had in a dedicated cloud. */
  is_dec: boolean;
  /** Further properties, one row each. */
  attrs: AttrsObject[];
  /** Where the flavor is in stock. */
  flavors_available_zones: FlavorAzObject[];
  /** Number of replicas. */
  replica_count: number;
}

/**
 * Bandwidth of one shard of an instance.
 *
 * @since 2024-12-19
 */
export interface GroupBandwidthInfo {
  /** Id of the shard. */
  group_id: string;
  /**
   * When the bandwidth was changed last.
   *
   * Written in ISO 8601 with its zone; time zone UTC.
   */
  updated_at: string;
  /**
   * Bandwidth at the moment.
   *
   * In Mbit/s.
   */
  bandwidth: number;
  /**
   * Largest bandwidth that the shard may have.
   *
   * In Mbit/s.
   */
  max_bandwidth: number;
  /**
   * Bandwidth that the specification includes.
   *
   * In Mbit/s.
   */
  assured_bandwidth: number;
}

/** A change of configuration parameters. */
export interface HistoryInfo {
  /** Id of the change, for ShowConfigHistoryDetail. */
  history_id: string;
  /** Kind of the change; the metadata lists no values. */
  type: string;
  /**
   * When it was made.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** How it went; the metadata lists no values. */
  status: string;
}

/** A hot key. */
export interface HotkeysBody {
  /** Name of the key. */
  name: string;
  /** Type of the key. */
  type: enums.KeyType;
  /** Shard that holds it, as address and port. Clusters only. */
  shard: string;
  /** Database that holds it. */
  db: number;
  /** Size of its value, in the unit that unit names. */
  size: number;
  /** What size counts. */
  unit: enums.HotkeysBodyUnit;
  /**
   * How often it is used, on a logarithmic scale: 255, the largest value, stands for a million uses.
   * It falls by 1 for each minute without a use.
   *
   * At most 255.
   */
  freq: number;
}

/**
 * Backup policy of an instance as the service keeps it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceBackupPolicy {
  /** Id of the policy by which backups are made. */
  backup_policy_id: string;
  /**
   * When the policy was created.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the policy was last changed.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** The policy itself. */
  policy: BackupPolicy;
  /** Id of the tenant who owns it. */
  tenant_id: string;
}

/**
 * A shard of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceGroupListInfo {
  /** Id of the shard. */
  group_id: string;
  /** Name of the shard. */
  group_name: string;
  /** Replicas of the shard, the master among them. */
  replication_list: InstanceReplicationListInfo[];
}

/**
 * An instance as a row of the list. ShowInstance knows more about it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceListInfo {
  /** Id of the bound elastic IP. Not in use yet and null. */
  publicip_id: string | null;
  /** Name of the VPC that the instance is in. */
  vpc_name: string | null;
  /** How the instance is paid for. */
  charging_mode: enums.ChargingMode;
  /** Id of the VPC that the instance is in. */
  vpc_id: string;
  /** Id of the subnet that the instance has its address in. */
  subnet_id: string;
  /** Id of the security group that guards the instance. */
  security_group_id: string | null;
  /**
   * When the instance was created.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the instance was last changed.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** Not in use yet. */
  enable_ssl: boolean;
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
  /** Address of the bound elastic IP. Not in use yet and null. */
  publicip_address: string | null;
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
  capacity_minor: string | null;
  /** Id of the order; null when the instance is billed by use. */
  order_id: string | null;
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
  /** Version of Redis that the instance runs. */
  engine_version: enums.EngineVersion;
  /** Whether an upgrade task exists for the instance. */
  service_upgrade: boolean;
  /** Whether clients get in without a password. A text here, a boolean where it is set. */
  no_password_access: enums.BooleanText;
  /** Id of the upgrade task; empty when service_upgrade is false. */
  service_task_id: string | null;
  /** Address to connect to. A cluster has several, separated by commas. */
  ip: string;
  /** User name that goes with the password. */
  access_user: string | null;
  /** Id of the instance, as other operations take it. */
  instance_id: string;
  /** Not in use yet. */
  enable_publicip: boolean;
  /** Port to connect to. */
  port: number;
  /** Id of the user who owns the instance. */
  user_id: string;
  /** Name of the user who owns the instance. */
  user_name: string;
  /** Domain name to connect to. */
  domain_name: string;
  /** Domain name for read-only connections; only master/standby instances have one. */
  readonly_domain_name: string | null;
  /** Name of the instance. */
  name: string;
  /** Specification of the instance, as ListFlavors names it. */
  spec_code: string;
  /** State of the instance. */
  status: enums.InstanceStatus;
  /** Id of the enterprise project that the instance belongs to. */
  enterprise_project_id: string | null;
  /** Tags of the instance. */
  tags: ResourceTag[] | null;
  /** Description of the instance. */
  description: string | null;
  /** CPU architecture. */
  cpu_type: enums.CpuType;
  /** Codes of the availability zones. */
  az_codes: string[];
  /** What the instance supports. */
  features: Features;
  /** State of the instance in more detail. */
  sub_status: string;
}

/**
 * An instance with its nodes.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceNodesInfoResp {
  /** Id of the instance that the nodes belong to. */
  instance_id: string;
  /** Number of its nodes. */
  node_count: number;
  /** The proxies and servers of the instance, one row each. */
  nodes: NodesInfoResp[];
}

/**
 * One dimension under which the monitoring service keeps the metrics of a replica.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceReplicationDimensionsInfo {
  /** Name of the dimension. */
  name: string;
  /**
   * Value of the dimension. That of a replica is a monitoring id, neither its replica id nor its
   * node id.
   */
  value: string;
}

/**
 * A replica of a shard.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceReplicationListInfo {
  /** Role of the replica. */
  replication_role: enums.InstanceReplicationListInfoReplicationRole;
  /** Address of the replica. */
  replication_ip: string;
  /** Whether the replica was newly added. */
  is_replication: boolean;
  /** Id of the replica. */
  replication_id: string;
  /** Id of its node. */
  node_id: string;
  /** State of the replica. */
  status: enums.InstanceReplicationListInfoStatus;
  /** Code of its availability zone. */
  az_code: string;
  /**
   * What the monitoring service calls this replica; a query there needs both entries, the instance
   * under dcs_instance_id and the replica under dcs_cluster_redis_node.
   */
  dimensions: InstanceReplicationDimensionsInfo[];
}

/**
 * A restoration of an instance from a backup.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceRestoreInfo {
  /** Backup that was restored. */
  backup_id: string;
  /** Id of the restoration. */
  restore_id: string;
  /** Name of the backup that was restored. */
  backup_name: string;
  /**
   * When the restoration was finished.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** Remark that was given with the restoration. */
  restore_remark: string;
  /**
   * When the restoration was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * How far the restoration is.
   *
   * In percent.
   */
  progress: string;
  /** Why the restoration failed. */
  error_code: enums.BackupErrorCode | null;
  /** Name of the restoration. */
  restore_name: string;
  /** Remark that was given with the backup. */
  backup_remark: string | null;
  /** State of the restoration. */
  status: enums.InstanceRestoreInfoStatus;
}

/**
 * Load of one running instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface InstanceStatistic {
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
  /** Id of the instance that was measured. */
  instance_id: string;
  /** Number of keys stored. */
  keys: number;
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
   * CPU time spent so far in user and kernel mode, added up.
   *
   * In seconds.
   */
  used_cpu: string;
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

/** An instance as the monitoring service knows it. */
export interface InstancesMonitoredObject {
  /** Id of the instance, which the monitoring service takes as well. */
  dcs_instance_id: string;
  /** Name of the instance. */
  name: string;
  /** State of the instance. */
  status: string;
}

/** Whether one diagnosis report was deleted. */
export interface Item {
  /** Result of the deletion; the metadata lists no values. */
  result: string;
  /** Id of the report. */
  id: string;
}

/** Keys in a database of a node. */
export interface KeySpace {
  /** Number of the database. */
  db_idx: string;
  /** Number of keys. */
  keys: string;
  /** Number of keys that expire. */
  expires: string;
  /** How long they live on average. The metadata names no unit; Redis counts milliseconds. */
  avg_ttl: string;
}

/** Size of all keys of one type. */
export interface KeyTypeByte {
  /** Type of the keys. */
  type: enums.KeyType;
  /**
   * Size of all of them.
   *
   * In bytes.
   */
  bytes: number;
}

/** Number of keys of one type. */
export interface KeyTypeNum {
  /** Type of the keys. */
  type: enums.KeyType;
  /** Number of them. */
  num: number;
}

/** A big key that an offline analysis found. */
export interface LargestKey {
  /** Name of the key. */
  key: string;
  /** Type of the key. */
  type: enums.KeyType;
  /**
   * Size of the key.
   *
   * In bytes.
   */
  bytes: number;
  /** Number of its elements; for a string, its length in bytes. */
  num_of_elem: number;
}

/** A prefix that many keys begin with. */
export interface LargestKeyPrefix {
  /** The text that all these keys begin with. */
  key_prefix: string;
  /** Type of the keys. */
  type: enums.KeyType;
  /**
   * Size of all these keys.
   *
   * In bytes.
   */
  bytes: number;
  /** Number of these keys. */
  num: number;
}

/**
 * A file of a backup and where to fetch it.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface LinkItem {
  /** Name of the file behind the link. */
  file_name: string;
  /**
   * Signed address of the file. Whoever has it can download the data.
   *
   * A URL; secret.
   */
  link: string;
}

/** A background task of one of the instances of the project. */
export interface ListCenterTasksResp {
  /** Id of the task. */
  id: string;
  /** What the task does. */
  name: enums.ListCenterTasksRespName;
  /** What the task changes; which members are there depends on the task. */
  details: DetailsBody;
  /** Name of the user who started the task. */
  user_name: string;
  /** Id of the user who started the task. */
  user_id: string;
  /** Parameters of the task. */
  params: string;
  /** State of the task; the metadata lists no values. */
  status: string;
  /**
   * When the task was started.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the task ended.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** Why the task failed, as a code. */
  error_code: string;
  /** Whether ShowBackgroundTask has the steps of this task. */
  enable_show: boolean;
  /** Id of the job that runs the task, for ShowJob. */
  job_id: string;
}

/** One time window in which instances can be maintained. */
export interface MaintainWindowsEntity {
  /** Number of the window. */
  seq: number;
  /** Whether it is a default window. */
  default: boolean;
  /**
   * Time of day at which the window opens.
   *
   * Time zone UTC.
   */
  begin: string;
  /**
   * Time of day at which the window closes.
   *
   * Time zone UTC.
   */
  end: string;
}

/** An entry in the log of a migration task. */
export interface MigrationLog {
  /**
   * When it was written.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** Level of the entry. */
  log_level: enums.MigrationLogLevel;
  /** What happened. */
  message: string;
  /** Code of the message. */
  log_code: string;
  /** Words of the message that matter, such as addresses. */
  keyword: string[];
}

/** One migration task in the list of tasks. */
export interface MigrationTaskList {
  /** Id of the migration. */
  task_id: string;
  /** Name of the migration. */
  task_name: string;
  /** State of the task. The list documents only SUCCESS, FAILED, MIGRATING and TERMINATED. */
  status: enums.MigrationTaskStatus;
  /** Whether backup files are imported or a running Redis is migrated. */
  migration_type: enums.MigrationType;
  /** Whether changes are migrated too, after the full copy. */
  migration_method: enums.MigrationMethod;
  /**
   * Private address of the migration machine, in the VPC of source and target. Put it on their
   * whitelists.
   */
  ecs_tenant_private_ip: string;
  /** Address of the source Redis as host and port, or name of the OBS bucket. */
  data_source: string;
  /** Name of the source instance. Empty for a self-hosted Redis. */
  source_instance_name: string;
  /** Id of the source instance. Empty for a self-hosted Redis. */
  source_instance_id: string;
  /** Address of the target Redis, host and port. */
  target_instance_addrs: string;
  /** Name of the instance that is migrated to. */
  target_instance_name: string;
  /** Id of the instance that is migrated to. */
  target_instance_id: string;
  /**
   * When the task was created.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /** Remark that was given with the task. */
  description: string;
  /** State of the source instance. Empty for a self-hosted Redis. */
  source_instance_status: enums.InstanceStatus;
  /** State of the target instance. */
  target_instance_status: enums.InstanceStatus;
  /** Subnet of the source instance. Empty for a self-hosted Redis. */
  source_instance_subnet_id: string;
  /** Subnet of the instance that is migrated to. */
  target_instance_subnet_id: string;
  /** Flavor of the source instance. Empty for a self-hosted Redis. */
  source_instance_spec_code: string;
  /** Flavor of the target instance. */
  target_instance_spec_code: string;
  /** What went wrong. Null when nothing did. */
  error_message: string | null;
  /** When the migration machine was released. */
  released_at: string;
  /** A version; the document does not say of what. */
  version: string;
  /** Whether a broken connection is restored by itself. */
  resume_mode: enums.ResumeMode;
  /** Features that the task supports. */
  supported_features: string[];
}

/**
 * A node of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface NodesInfoResp {
  /** Logical id of the node. Not the same as node_id. */
  logical_node_id: string;
  /** Name of the node. */
  name: string;
  /** State of the node. */
  status: enums.NodesInfoRespStatus;
  /** Code of its availability zone. */
  az_code: string;
  /** What the node does. */
  node_role: enums.NodesInfoRespNodeRole;
  /** Place of the node in the replication. */
  node_type: enums.NodesInfoRespNodeType;
  /** Address of the node. */
  node_ip: string;
  /** Port at which the node listens. */
  node_port: string;
  /** Id of the node. Not the logical one. */
  node_id: string;
  /** Weight for a failover, set by UpdateReplicaPriority. */
  priority_weight: number;
  /** Whether clients can reach the address of the node directly. */
  is_access: boolean;
  /** Id of its shard. */
  group_id: string;
  /** Name of its shard. */
  group_name: string;
  /** Whether the address was taken out of the read-only domain name. */
  is_remove_ip: boolean;
  /** Id of the replica. */
  replication_id: string;
  /**
   * What the monitoring service calls this replica; a query there needs both entries, the instance
   * under dcs_instance_id and the replica under dcs_cluster_redis_node.
   */
  dimensions: InstanceReplicationDimensionsInfo[];
}

/** An offline analysis of keys. */
export interface OfflineKeyAnalysisRecord {
  /** Id of the analysis, for ShowOfflineKeyAnalysisTask. */
  id: string;
  /** State of the analysis. */
  status: enums.ScanStatus;
  /**
   * When it was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When it began; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  started_at: string | null;
  /**
   * When it ended; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  finished_at: string | null;
}

/** Whether an instance supports an operation. */
export interface Operations {
  /** Name of the operation. */
  operation: string;
  /** Whether the instance supports it. */
  is_support: boolean;
  /** Id of the reason why not. Only when is_support is false. */
  cause_id: string;
}

/** A proxy node of Redis 4.0 or 5.0 as the monitoring service knows it. */
export interface Proxy2NodeMonitoredObject {
  /** Id of the object that is measured. */
  dcs_instance_id: string;
  /** Address of the node. */
  name: string;
  /** Id of the node in the dimension dcs_cluster_proxy2_node. */
  dcs_cluster_proxy2_node: string;
  /** State of the node. */
  status: string;
}

/** A proxy node as the monitoring service knows it. */
export interface ProxyNodeMonitoredObject {
  /** Id of the object that is measured. */
  dcs_instance_id: string;
  /** Address of the node. */
  name: string;
  /** Id of the node in the dimension dcs_cluster_proxy_node. */
  dcs_cluster_proxy_node: string;
  /** State of the node. */
  status: string;
}

/**
 * A configuration parameter of an instance, with its value and what it may be set to.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface QueryRedisConfig {
  /** Value at the moment. */
  param_value: string | null;
  /** Type of the value; the value itself is a text, whatever the type. */
  value_type: string;
  /** What the value can be: a range, a list or a regular expression. */
  value_range: string;
  /** What the parameter does. */
  description: string;
  /** Value that a new instance has. */
  default_value: string | null;
  /** Name of the parameter. */
  param_name: string;
  /** Id of the parameter. */
  param_id: string;
}

/** Quotas of the project. */
export interface Quotas {
  /** The quotas, one row for each kind of resource. */
  resources: Resources[];
}

/** An analysis of big or hot keys, without the keys. */
export interface RecordsResponse {
  /** Id of the analysis. */
  id: string;
  /** State of the analysis. */
  status: enums.ScanStatus;
  /** Who started it. */
  scan_type: enums.ScanTrigger;
  /**
   * When it was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When it began; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  started_at: string | null;
  /**
   * When it ended; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  finished_at: string | null;
}

/**
 * A configuration parameter and the value to give it. Ids, names and ranges come from
 * ListConfigurations.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface RedisConfig {
  /** New value, as a text. */
  param_value: string;
  /** Name of the parameter. */
  param_name: string;
  /** Id of the parameter. */
  param_id: string;
}

/**
 * New names for commands that are dangerous in the wrong hands.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface RenameCommandResp {
  /** New name of COMMAND. */
  command?: string | undefined;
  /** New name of FLUSHALL. */
  flushall?: string | undefined;
  /** New name of FLUSHDB. */
  flushdb?: string | undefined;
  /** New name of HGETALL. */
  hgetall?: string | undefined;
  /** New name of KEYS. */
  keys?: string | undefined;
  /** New name of HSCAN. */
  hscan?: string | undefined;
  /** New name of SCAN. */
  scan?: string | undefined;
  /** New name of SSCAN. */
  sscan?: string | undefined;
  /** New name of ZSCAN. */
  zscan?: string | undefined;
}

/** A replica that can be chosen. */
export interface ReplicationInfo {
  /** Id of the replica. */
  replication_id: string;
  /** Id of its node. */
  node_id: string;
  /** Address of the replica. */
  replication_ip: string;
  /** Id of its shard. */
  group_id: string;
  /** Name of its shard. */
  group_name: string;
  /** Availability zone that it is in. */
  available_zone: string;
}

/**
 * A tag of an instance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ResourceTag {
  /**
   * Key of the tag, unique within the instance.
   *
   * From 1 to 36 characters.
   */
  key: string;
  /**
   * Value of the tag. Required when an instance is created.
   *
   * At most 43 characters.
   */
  value?: string | undefined;
}

/** Quota of one kind of resource. */
export interface Resources {
  /** Unit of the quota: GB for memory, none for instances. */
  unit: string | null;
  /** Lowest quota that can be applied for. */
  min: number;
  /** Highest quota that can be applied for. */
  max: number;
  /** The quota: most instances, or most memory of all instances. */
  quota: number;
  /** How much of the quota is used. */
  used: number;
  /** What the quota limits. */
  type: enums.ResourcesType;
}

/** A file of run logs. */
export interface RunlogItem {
  /** Id of the file, for CreateRedislogDownloadLink. */
  id: string;
  /** Name under which to save the log. */
  file_name: string;
  /** Name of the shard that the log is of. */
  group_name: string;
  /** Address of the replica that the log is of. */
  replication_ip: string;
  /** How the collection goes; the metadata lists no values. */
  status: string;
  /**
   * Day that the log is of.
   *
   * Written YYYY-MM-DD.
   */
  time: string;
  /** Id of the background work that collected it. */
  backup_id: string;
}

/** A scan for expired keys. */
export interface SimpleKeyScanRecord {
  /** Id of the scan. */
  id: string;
  /** Instance that was scanned. */
  instance_id: string;
  /** State of the scan. */
  status: enums.ScanStatus;
  /** Who started it. */
  scan_type: enums.ScanTrigger;
  /** Number of expired keys that it has freed. */
  num: number;
  /**
   * When it was ordered.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When it began; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  started_at: string | null;
  /**
   * When it ended; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  finished_at: string | null;
}

/** One background task of an instance. */
export interface SingleBackgroundTask {
  /** Id of the task. */
  id: string;
  /** What the task does. */
  name: enums.SingleBackgroundTaskName;
  /** What the task changes; which members are there depends on the task. */
  details: DetailsBody;
  /** Name of the user who started the task. */
  user_name: string;
  /** Id of the user who started the task. */
  user_id: string;
  /** Parameters of the task. */
  params: string;
  /** State of the task. */
  status: string;
  /**
   * When the task was started.
   *
   * Written in ISO 8601 with its zone.
   */
  created_at: string;
  /**
   * When the task ended.
   *
   * Written in ISO 8601 with its zone.
   */
  updated_at: string;
  /** Whether ShowBackgroundTask has the steps of this task. */
  enable_show: boolean;
}

/** One slow command. */
export interface SlowlogItem {
  /** Number of the entry. */
  id: number;
  /** The command that was slow. */
  command: string;
  /**
   * When it began to run.
   *
   * Written in ISO 8601 with its zone.
   */
  start_time: string;
  /**
   * How long it ran.
   *
   * In ms.
   */
  duration: string;
  /** Shard on which it ran. Cluster instances only. */
  shard_name: string;
  /** Database on which it ran. Open to selected customers only. */
  database_id: number;
  /** Account that sent the command. Open to selected customers only. */
  username: string;
  /**
   * Kind of node that it ran on.
   *
   * @since 2025-01-23
   */
  node_role: string;
  /**
   * Address of the client that sent the command.
   *
   * @since 2025-01-23
   */
  client_ip: string;
}

/** The Redis that data is migrated from. */
export interface SourceInstanceBody {
  /** Address of the Redis, host and port. */
  addrs: string;
  /**
   * Password of the Redis. Needed when it has one.
   *
   * Secret.
   */
  password?: string | undefined;
  /** State of the task on this side. */
  task_status?: string | undefined;
  /** Id of the Redis instance. */
  id?: string | undefined;
  /** IP address of the Redis. */
  ip?: string | undefined;
  /** Port of the Redis. */
  port?: string | undefined;
  /** Name of the Redis instance. */
  name?: string | undefined;
  /** Whether multi-DB is on, for a Proxy Cluster instance. */
  proxy_multi_db?: boolean | undefined;
  /** Number of the Redis database. */
  db?: string | undefined;
}

/**
 * Layout of an instance, in place of a specification code.
 *
 * @since 2025-06-12
 */
export interface SpecParam {
  /**
   * Number of shards.
   *
   * From 1 to 128.
   */
  sharding_count?: number | undefined;
  /**
   * Number of replicas.
   *
   * From 1 to 10.
   */
  replica_count?: number | undefined;
  /** Type of the instance. */
  cache_mode?: enums.CacheMode | undefined;
}

/**
 * Number of instances of one engine in each state.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface StatusStatistic {
  /** Instances awaiting payment. */
  paying_count: number;
  /** Instances being frozen. */
  freezing_count: number;
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
  /** Instances that are frozen. */
  frozen_count: number;
  /** Instances that could not be created. */
  createfailed_count: number;
  /** Instances being restarted. */
  restarting_count: number;
}

/** One step of a background task. */
export interface StepDetail {
  /** Id of the step within its task. */
  step_id: string;
  /**
   * Name of the step, in Chinese.
   *
   * At most 1024 characters.
   */
  step_name: string;
  /** State of the step. */
  step_status: enums.TaskStepStatus;
  /** When the step began. */
  begin_time: string;
  /** When the step ended. */
  end_time: string;
  /** Error code of the step. */
  error_code: string;
  /** The parts of the step. */
  sub_step_details: SubStepDetail[];
}

/** Whether the order to stop one migration task was accepted. */
export interface StopMigrationTaskResult {
  /** Result of giving the order. */
  result: enums.StopMigrationTaskResultResult;
  /** Migration task that it is about. */
  task_id: string;
  /**
   * Why the order was refused, in words.
   *
   * @since 2025-06-19
   */
  error_msg: string;
  /**
   * Why the order was refused, as a code.
   *
   * @since 2025-06-19
   */
  error_code: string;
}

/** One part of a step of a background task. */
export interface SubStepDetail {
  /** Id of the part. */
  sub_step_id: string;
  /**
   * Name of the part, in Chinese.
   *
   * At most 1024 characters.
   */
  sub_step_name: string;
  /** State of the part. */
  sub_step_status: enums.TaskStepStatus;
  /** When the part began. */
  begin_time: string;
  /** When the part ended. */
  end_time: string;
  /**
   * More about the part, such as node and slots of a migration; text that is no JSON. Empty when
   * there is nothing.
   *
   * At most 1024 characters.
   */
  detail: string;
  /** Error code of the part. */
  error_code: string;
}

/** A key of tags, with every value that it has on some instance of the project. */
export interface Tag {
  /**
   * Key of the tags.
   *
   * At most 36 characters.
   */
  key: string;
  /** The values, each once. */
  values: string[];
}

/** The DCS instance that data is migrated to. */
export interface TargetInstanceBody {
  /** Id of the instance, from ListInstances. */
  id: string;
  /** Name of the instance. */
  name?: string | undefined;
  /**
   * Password of the instance. Needed when it has one.
   *
   * Secret.
   */
  password?: string | undefined;
  /** State of the task on this side. */
  task_status?: string | undefined;
  /** IP address of the instance. */
  ip?: string | undefined;
  /** Port of the instance. */
  port?: string | undefined;
  /** Address of the instance, host and port. */
  addrs?: string | undefined;
  /** Whether multi-DB is on, for a Proxy Cluster instance. */
  proxy_multi_db?: boolean | undefined;
  /** Number of the Redis database. */
  db?: string | undefined;
}

/** A node in the topology of a cluster. */
export interface TopologyInfo {
  /** Id of the node, as other operations take it. */
  node_id: string;
  /** Name that the service has given to the node. */
  node_name: string;
  /** Address of the node. */
  ip: string;
  /** Port of the node, as a text. */
  port: string;
  /** Role of the node. */
  node_type: enums.TopologyInfoNodeType;
  /**
   * Memory in total, as a text.
   *
   * In MB.
   */
  max_memory: string;
  /**
   * Memory in use, as a text.
   *
   * In MB.
   */
  used_memory: string;
  /** Requests a second, as a text. */
  qps: string;
  /** Traffic of the node. */
  bandwidth: BandWidth;
  /** Number of databases, as a text. */
  db_num: string;
  /** Keys of the node. */
  dbs: KeySpace;
  /** Address of the node that it belongs to. */
  relation_ip: string;
  /** Port of that node, as a text. */
  relation_port: string;
  /** Id of the shard. */
  group_id: string;
  /** State of the node; the metadata lists no values. */
  status: string;
  /** What the monitoring service calls the node. */
  dims: DimsInfo;
}

/**
 * The bandwidth that one shard is to have.
 *
 * @since 2024-12-19
 */
export interface UpdateGroupBandwidthInfoRequest {
  /** Id of the shard, from ShowBandwidths. */
  group_id: string;
  /**
   * New bandwidth, between assured_bandwidth and max_bandwidth of ShowBandwidths.
   *
   * At least 1; in Mbit/s.
   */
  target_bandwidth: number;
}

/** A group of addresses from which clients may connect. An instance has four groups at most. */
export interface Whitelist {
  /** Name of the group, unique within the instance. */
  group_name: string;
  /**
   * Addresses and address ranges in CIDR notation, one a row. An instance takes 20 in all; 0.0.0.0
   * and 0.0.0.0/0 are refused.
   *
   * At most 20 items.
   */
  ip_list: readonly string[];
}
