// Generated from spec/huawei-dcs/v2. Do not edit.
import type * as enums from "../enums.js";
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
 */
export interface UpdateAclAccountInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the account, from ListAclAccounts. */
  account_id: string;
  /** What the account may do from now on. */
  account_role?: enums.AccountRole | undefined;
}

/**
 * Response of UpdateAclAccount.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccount.html
 */
export interface UpdateAclAccountOutput {
  /** Instance that the account belongs to. */
  instance_id: string;
  /** Id of the job that changes the role, for ShowJob. */
  job_id: string;
}

/** Codes with which UpdateAclAccount can fail, as its page lists them. */
export type UpdateAclAccountErrorCode = HuaweiDcsCommonErrorCode;
