// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ListFlavors.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListFlavorsInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Keeps the flavors that this instance can be resized to. */
  instance_id?: string | undefined;
  /** Keeps the flavor with this code. */
  spec_code?: string | undefined;
  /** Keeps flavors of this instance type. */
  cache_mode?: enums.CacheMode | undefined;
  /** Keeps flavors of this cache engine. */
  engine?: enums.ListFlavorsEngine | undefined;
  /** Keeps flavors of this version of Redis. */
  engine_version?: enums.EngineVersion | undefined;
  /** Keeps flavors of this CPU architecture. */
  cpu_type?: enums.CpuType | undefined;
  /**
   * Keeps flavors of this memory size. Single-node and master/standby: 2, 4, 8, 16, 32, 64, and from
   * Redis 4.0 on also 0.125, 0.25, 0.5 and 1. Proxy Cluster of Redis 3.0: 64, 128, 256, 512, 1024.
   * Clusters from Redis 4.0 on: 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024.
   *
   * In GB.
   */
  capacity?: string | undefined;
}

/**
 * Response of ListFlavors.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ListFlavorsOutput {
  /** The flavors, one row each. */
  flavors: structures.FlavorsItems[];
}

/** Codes with which ListFlavors can fail, as its page lists them. */
export type ListFlavorsErrorCode = HuaweiDcsCommonErrorCode;
