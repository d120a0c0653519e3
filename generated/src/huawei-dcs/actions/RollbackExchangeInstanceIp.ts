// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of RollbackExchangeInstanceIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html
 */
export interface RollbackExchangeInstanceIpInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the migration task, from ListMigrationTasks. */
  task_id: string;
}

/**
 * Response of RollbackExchangeInstanceIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html
 */
export type RollbackExchangeInstanceIpOutput = Record<string, never>;

/** Codes with which RollbackExchangeInstanceIp can fail, as its page lists them. */
export type RollbackExchangeInstanceIpErrorCode = HuaweiDcsCommonErrorCode;
