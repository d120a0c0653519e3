// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of DeleteIpFromDomainName.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html
 */
export interface DeleteIpFromDomainNameInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the shard, from ListGroupReplicationInfo. */
  group_id: string;
  /** Id of the node of the replica, from ListGroupReplicationInfo. */
  node_id: string;
}

/**
 * Response of DeleteIpFromDomainName.
 *
 * @see https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html
 */
export interface DeleteIpFromDomainNameOutput {
  /** Id of the job, for ShowJob. */
  job_id: string;
}

/** Codes with which DeleteIpFromDomainName can fail, as its page lists them. */
export type DeleteIpFromDomainNameErrorCode = HuaweiDcsCommonErrorCode;
