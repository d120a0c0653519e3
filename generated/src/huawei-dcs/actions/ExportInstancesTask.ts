// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of ExportInstancesTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
 */
export interface ExportInstancesTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Ids of the instances to export. When absent or empty, all that match the other inputs. */
  included_instances?: readonly string[] | undefined;
  /** Name of the region; the file is named after it. */
  region: string;
  /** Exports only instances with this name. */
  name?: string | undefined;
  /**
   * Exports only instances of this size.
   *
   * In GB.
   */
  capacity?: string | undefined;
  /** Exports only the instance with this id. */
  instance_id?: string | undefined;
  /** Exports only the instance with this address. */
  ip?: string | undefined;
  /** Exports only instances in this availability zone. */
  available_zone?: string | undefined;
  /** Exports only instances in this state. */
  status?: enums.InstanceStatus | undefined;
  /** Exports only instances of this edition. */
  product_type?: enums.ProductType | undefined;
  /** Exports only instances of this type. */
  cache_mode?: enums.CacheMode | undefined;
  /** Exports only instances of this engine. */
  engine?: string | undefined;
  /** Exports only instances of this version. */
  engine_version?: enums.EngineVersion | undefined;
  /** Exports only instances of this CPU architecture. */
  cpu_type?: enums.CpuType | undefined;
  /** Exports only instances of this enterprise project. */
  enterprise_project_id?: string | undefined;
  /** Exports only instances that are paid for in this way, as a text; see ChargingMode. */
  charging_mode?: string | undefined;
  /** Exports only instances with these tags; see ListInstances. */
  tags?: string | undefined;
}

/**
 * Response of ExportInstancesTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html
 */
export interface ExportInstancesTaskOutput {
  /** Id of the job, for ExportExcelJob. */
  job_id: string;
}

/** Codes with which ExportInstancesTask can fail, as its page lists them. */
export type ExportInstancesTaskErrorCode = HuaweiDcsCommonErrorCode;
