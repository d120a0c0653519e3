// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpgradeInstanceMinorVersion.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
 * @since 2024-12-19
 */
export interface UpgradeInstanceMinorVersionInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /**
   * Version to upgrade the proxy nodes to; latest takes the newest. Leave it out to keep the proxy
   * nodes as they are.
   */
  proxy_minor_version?: string | undefined;
  /**
   * Version to upgrade the engine to; latest takes the newest. Leave it out to keep the engine as it
   * is.
   */
  engine_minor_version?: string | undefined;
}

/**
 * Response of UpgradeInstanceMinorVersion.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html
 * @since 2024-12-19
 */
export interface UpgradeInstanceMinorVersionOutput {
  /** Id of the background task. */
  task_id: string;
}

/** Codes with which UpgradeInstanceMinorVersion can fail, as its page lists them. */
export type UpgradeInstanceMinorVersionErrorCode = HuaweiDcsCommonErrorCode;
