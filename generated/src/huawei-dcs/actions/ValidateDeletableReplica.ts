// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ValidateDeletableReplica.
 *
 * @see https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html
 */
export interface ValidateDeletableReplicaInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Response of ValidateDeletableReplica.
 *
 * @see https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html
 */
export interface ValidateDeletableReplicaOutput {
  /** Whether there are replicas to delete. */
  check_result: boolean;
  /** Ids of the zones to choose from, as one text. */
  available_zone: string;
  /** Nodes that can be chosen to stay, one row each. */
  replication_list: structures.ReplicationInfo[];
}

/** Codes with which ValidateDeletableReplica can fail, as its page lists them. */
export type ValidateDeletableReplicaErrorCode = HuaweiDcsCommonErrorCode;
