// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateRedislog.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislog.html
 */
export interface CreateRedislogInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** How many days back to begin. */
  query_time?: enums.CreateRedislogQueryTime | undefined;
  /** Kind of log; only run so far. */
  log_type: enums.CreateRedislogLogType;
  /** Id of the replica whose logs to collect, from ListGroupReplicationInfo. */
  replication_id?: string | undefined;
}

/**
 * Response of CreateRedislog.
 *
 * @see https://support.huaweicloud.com/api-dcs/CreateRedislog.html
 */
export type CreateRedislogOutput = Record<string, never>;

/** Codes with which CreateRedislog can fail, as its page lists them. */
export type CreateRedislogErrorCode = HuaweiDcsCommonErrorCode;
