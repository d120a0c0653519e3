// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Name of the instance. When several are ordered, each gets a number behind it, dcs_demo-000,
   * dcs_demo-001 and so on, and the name may have 56 characters at most.
   *
   * From 4 to 64 characters.
   */
  name: string;
  /** Engine of the instance. */
  engine: enums.CreateInstanceEngine;
  /** Version of the engine. Required for Redis. */
  engine_version?: enums.EngineVersion | undefined;
  /**
   * Size of the instance. Single-node and master/standby instances take 2, 4, 8, 16, 32 or 64, from
   * Redis 4.0 on also 0.125, 0.25, 0.5 and 1. Clusters take 4, 8, 16, 24, 32, 48, 64, 96, 128, 192,
   * 256, 384, 512, 768 or 1024, with Redis 3.0 (Proxy Cluster only) 64, 128, 256, 512 or 1024.
   *
   * From 0.125 to 1024; in GB.
   */
  capacity: number;
  /** Specification of the instance, from ListFlavors. */
  spec_code: string;
  /**
   * Codes of the availability zones, from ListAvailableZones; they must have resources left.
   * Master/standby instances and clusters can be spread over several, the further ones are for the
   * replicas.
   */
  az_codes: readonly string[];
  /** Id of the VPC to put the instance into. */
  vpc_id: string;
  /** Network id of the subnet in that VPC. */
  subnet_id: string;
  /**
   * Id of the security group. Required for Redis 3.0. Later versions do not heed security groups; a
   * whitelist governs the access to them.
   */
  security_group_id?: string | undefined;
  /** Id of an elastic IP to bind. Not in use yet; leave it out. */
  publicip_id?: string | undefined;
  /** Id of the enterprise project to put the instance into. */
  enterprise_project_id?: string | undefined;
  /** Name of the project that enterprise_project_id names. */
  enterprise_project_name?: string | undefined;
  /**
   * Description of the instance.
   *
   * At most 1024 characters.
   */
  description?: string | undefined;
  /** Not in use yet; leave it out. */
  enable_ssl?: boolean | undefined;
  /** Address that the instance is to have. */
  private_ip?: string | undefined;
  /**
   * How many instances to order.
   *
   * From 1 to 100; default 1.
   */
  instance_num?: number | undefined;
  /**
   * Start of the maintenance window, on the full hour, from ListMaintenanceWindows. Give it together
   * with maintain_end, or neither.
   *
   * Time zone UTC; default "18:00:00".
   */
  maintain_begin?: string | undefined;
  /**
   * End of the maintenance window, one hour after its start.
   *
   * Time zone UTC; default "19:00:00".
   */
  maintain_end?: string | undefined;
  /**
   * Password of the instance. Required unless no_password_access is true. It needs three of
   * lower-case letters, capitals, digits and the characters `~!@#$%^&*()-_=+{},<.>/?.
   *
   * From 8 to 64 characters; secret.
   */
  password?: string | undefined;
  /**
   * Whether clients get in without a password.
   *
   * Default false.
   */
  no_password_access?: boolean | undefined;
  /** How the instance is paid for; by use when absent. */
  bss_param?: structures.BssParam | undefined;
  /** Backup policy; for master/standby instances and clusters. */
  instance_backup_policy?: structures.BackupPolicy | undefined;
  /** Tags to give to the instance. */
  tags?: readonly structures.ResourceTag[] | undefined;
  /** Leave it out or empty. */
  access_user?: string | undefined;
  /**
   * Not in use yet; leave it out.
   *
   * Default false.
   */
  enable_publicip?: boolean | undefined;
  /**
   * Port to connect to. Redis 3.0 always has 6379.
   *
   * From 1 to 65535; default 6379.
   */
  port?: number | undefined;
  /**
   * New names for dangerous commands, from Redis 4.0 on. The keys can be command, keys, flushdb,
   * flushall, scan, hscan, sscan, zscan and hgetall.
   */
  rename_commands?: Record<string, string> | undefined;
  /** Parameter template to apply, from ListConfigTemplates; the default one when absent. */
  template_id?: string | undefined;
  /**
   * Numbers of shards and replicas and the type of the instance.
   *
   * @since 2025-06-12
   */
  spec_param?: structures.SpecParam | undefined;
}

/**
 * Answer of CreateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateInstanceOutput {
  /** Id of the order. Only for instances that are paid by the year or month. */
  order_id: string;
  /** The instances that were ordered, one row each. */
  instances: structures.Instances[];
}

/** Codes with which CreateInstance can fail, as its page lists them. */
export type CreateInstanceErrorCode = HuaweiDcsCommonErrorCode;
