// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html
 */
export interface ShowOfflineKeyAnalysisTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the analysis, from CreateOfflineKeyAnalysis or ListOfflineKeyAnalysisTask. */
  task_id: string;
}

/**
 * Response of ShowOfflineKeyAnalysisTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html
 */
export interface ShowOfflineKeyAnalysisTaskOutput {
  /** Id of the analysis. */
  id: string;
  /** Instance that was analysed. */
  instance_id: string;
  /** Node whose backup was analysed. */
  node_id: string;
  /** Backup that was analysed. */
  backup_id: string;
  /** Name of the shard of the node. */
  group_name: string;
  /**
   * Address of the node.
   *
   * An IPv4 address.
   */
  node_ip: string;
  /** IPv6 address of the node, where it has one. */
  node_ipv6: string | null;
  /** Role of the node. */
  node_type: enums.ShowOfflineKeyAnalysisTaskNodeType;
  /** Which backup was analysed. */
  analysis_type: enums.ShowOfflineKeyAnalysisTaskAnalysisType;
  /**
   * When it began.
   *
   * Written in ISO 8601 with its zone.
   */
  started_at: string;
  /**
   * When it ended; null before.
   *
   * Written in ISO 8601 with its zone.
   */
  finished_at: string | null;
  /** The commonest prefixes, up to 50 for each type, one row each. */
  largest_key_prefixes: structures.LargestKeyPrefix[];
  /** The biggest keys, up to 100, one row each. */
  largest_keys: structures.LargestKey[];
  /**
   * Size of all keys.
   *
   * In bytes.
   */
  total_bytes: number;
  /** Number of all keys. */
  total_num: number;
  /** Size of all keys by type, one row a type. */
  type_bytes: structures.KeyTypeByte[];
  /** Number of keys by type, one row a type. */
  type_num: structures.KeyTypeNum[];
}

/** Codes with which ShowOfflineKeyAnalysisTask can fail, as its page lists them. */
export type ShowOfflineKeyAnalysisTaskErrorCode = HuaweiDcsCommonErrorCode;
