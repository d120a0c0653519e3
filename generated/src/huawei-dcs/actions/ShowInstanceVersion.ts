// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ShowInstanceVersion.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
 * @since 2024-12-19
 */
export interface ShowInstanceVersionInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
}

/**
 * Answer of ShowInstanceVersion.
 *
 * @see https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html
 * @since 2024-12-19
 */
export interface ShowInstanceVersionOutput {
  /** Minor version that the engine runs at the moment. */
  engine_minor_version: string;
  /** Newest minor version of the engine. */
  latest_engine_minor_version: string;
  /** Version of the proxy nodes. Instances without proxies have none. */
  proxy_minor_version: string;
  /** Newest version of the proxy nodes. */
  latest_proxy_minor_version: string;
  /** Whether the engine can be upgraded. */
  engine_minor_version_upgradable: boolean;
  /** Whether the proxy nodes can be upgraded. */
  proxy_minor_version_upgradable: boolean;
}

/** Codes with which ShowInstanceVersion can fail, as its page lists them. */
export type ShowInstanceVersionErrorCode = HuaweiDcsCommonErrorCode;
