// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of SwitchMasterStandby.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface SwitchMasterStandbyInput {
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
}

/**
 * Response of SwitchMasterStandby.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export type SwitchMasterStandbyOutput = Record<string, never>;

/** Codes with which SwitchMasterStandby can fail, as its page lists them. */
export type SwitchMasterStandbyErrorCode = HuaweiDcsCommonErrorCode;
