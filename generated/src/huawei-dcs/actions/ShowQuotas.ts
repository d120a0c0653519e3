// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";
import type * as structures from "../structures.js";

/**
 * Input of ShowQuotas.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowQuotasInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of ShowQuotas.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface ShowQuotasOutput {
  /** What the project may have and what it uses of that. */
  quotas: structures.Quotas;
}

/** Codes with which ShowQuotas can fail, as its page lists them. */
export type ShowQuotasErrorCode = HuaweiDcsCommonErrorCode;
