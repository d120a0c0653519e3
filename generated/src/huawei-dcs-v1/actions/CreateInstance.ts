// Generated from spec/huawei-dcs/v1. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsV1CommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of CreateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface CreateInstanceInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /**
   * Name of the instance. A Chinese or English letter comes first.
   *
   * From 4 to 64 characters.
   */
  name: string;
  /**
   * Description of the instance.
   *
   * At most 1024 characters.
   */
  description?: string | undefined;
  /** Engine of the instance. */
  engine: enums.CreateInstanceEngine;
  /** Version of Redis to run. */
  engine_version: enums.EngineVersion;
  /** Specification of the instance, from ListProducts or the console. */
  spec_code: string;
  /**
   * Size of the instance. Single-node and master/standby instances take 2, 4, 8, 16, 32 or 64, from
   * Redis 4.0 on also 0.125, 0.25, 0.5, 1, 24 and 48. Clusters take 4, 8, 16, 24, 32, 48, 64, 96,
   * 128, 192, 256, 384, 512, 768 or 1024, with Redis 3.0 (Proxy Cluster only) 64, 128, 256, 512 or
   * 1024.
   *
   * From 0.125 to 1024; in GB.
   */
  capacity: number;
  /**
   * Password of the instance. It needs three of lower-case letters, capitals, digits and the
   * characters `~!@#$%^&*()-_=+{},<.>/?.
   *
   * From 8 to 64 characters; secret.
   */
  password: string;
  /** Id of the VPC to put the instance into. */
  vpc_id: string;
  /** Id of the security group. Required for Redis 3.0. Later versions do not heed security groups. */
  security_group_id?: string | undefined;
  /** Network id of the subnet in that VPC. */
  subnet_id: string;
  /**
   * Ids of the availability zones, from ListAvailableZones; they must have resources left.
   * Master/standby instances and clusters can be spread over several, the further ones are for the
   * replicas.
   */
  available_zones: readonly string[];
  /** Id of the product, from ListProducts. */
  product_id?: string | undefined;
  /** Backup policy; for master/standby instances and clusters. */
  instance_backup_policy?: structures.BackupPolicy | undefined;
  /**
   * Start of the maintenance window, from ListMaintenanceWindows. Give it together with
   * maintain_end, or neither.
   *
   * Default "02:00:00".
   */
  maintain_begin?: enums.MaintainTime | undefined;
  /**
   * End of the maintenance window, four hours after its start.
   *
   * Default "06:00:00".
   */
  maintain_end?: enums.MaintainTime | undefined;
  /** Addresses that the instance is to have. */
  private_ips?: readonly string[] | undefined;
  /**
   * Port to connect to. Redis 3.0 always has 6379.
   *
   * From 1 to 65535; default 6379.
   */
  port?: number | undefined;
  /**
   * New names for dangerous commands, from Redis 4.0 on. The keys can be command, keys, flushdb,
   * flushall, hgetall, scan, hscan, sscan and zscan.
   */
  rename_commands?: Record<string, string> | undefined;
}

/**
 * Response of CreateInstance.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 * @deprecated Use createInstance of HuaweiDcs (cachesmith-sdk/huawei-dcs) instead.
 */
export interface CreateInstanceOutput {
  /** Id of the new instance. */
  instance_id: string;
  /** The instances that were ordered, one row each. */
  instances: structures.Instances[];
}

/** Codes with which CreateInstance can fail, as its page lists them. */
export type CreateInstanceErrorCode = HuaweiDcsV1CommonErrorCode;
