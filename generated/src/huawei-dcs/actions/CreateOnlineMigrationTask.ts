// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of CreateOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateOnlineMigrationTaskInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Name of the task. */
  name: string;
  /** Remark on the task. */
  description?: string | undefined;
  /** VPC of the migration machine, from the VPC console or API. */
  vpc_id: string;
  /** Subnet of the migration machine. The network id of the subnet is meant. */
  subnet_id: string;
  /** Security group of the migration machine. Its rules must let it reach source and target. */
  security_group_id: string;
}

/**
 * Response of CreateOnlineMigrationTask.
 *
 * @see https://support.huaweicloud.com/api-dcs/
 */
export interface CreateOnlineMigrationTaskOutput {
  /** Id of the task, which the other operations call task_id; not that of an instance. */
  instance_id: string;
}

/** Codes with which CreateOnlineMigrationTask can fail, as its page lists them. */
export type CreateOnlineMigrationTaskErrorCode = HuaweiDcsCommonErrorCode;
