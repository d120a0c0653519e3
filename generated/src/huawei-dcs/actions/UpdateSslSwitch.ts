// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateSslSwitch.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
 */
export interface UpdateSslSwitchInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** true switches SSL on, false off. */
  enabled: boolean;
}

/**
 * Answer of UpdateSslSwitch.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateSslSwitch.html
 */
export interface UpdateSslSwitchOutput {
  /** Id of the job, for ShowJob. */
  job_id: string;
  /** The instance that was changed. */
  instance_id: string;
  /** Whether the order was accepted; the metadata lists no values. */
  result: string;
}

/** Codes with which UpdateSslSwitch can fail, as its page lists them. */
export type UpdateSslSwitchErrorCode = HuaweiDcsCommonErrorCode;
