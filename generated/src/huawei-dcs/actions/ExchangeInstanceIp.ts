// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ExchangeInstanceIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html
 */
export interface ExchangeInstanceIpInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the migration task, from ListMigrationTasks. */
  task_id: string;
  /**
   * Addresses to exchange.
   *
   * At least 1 item.
   */
  exchanged_ip: readonly string[];
  /** Whether the domain names are exchanged, too. */
  is_exchange_domain: boolean;
}

/**
 * Response of ExchangeInstanceIp.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html
 */
export type ExchangeInstanceIpOutput = Record<string, never>;

/** Codes with which ExchangeInstanceIp can fail, as its page lists them. */
export type ExchangeInstanceIpErrorCode = HuaweiDcsCommonErrorCode;
