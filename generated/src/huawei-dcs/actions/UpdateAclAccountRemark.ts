// Generated from spec/huawei-dcs/v2. Do not edit.
import type { HuaweiDcsCommonErrorCode } from "../errors.js";

/**
 * Input of UpdateAclAccountRemark.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
 */
export interface UpdateAclAccountRemarkInput {
  /** Id of the project. The client fills it in. */
  project_id?: string | undefined;
  /** Id of the instance, from ListInstances. */
  instance_id: string;
  /** Id of the account, from ListAclAccounts. */
  account_id: string;
  /** New remark; an empty text removes it. */
  description?: string | undefined;
}

/**
 * Response of UpdateAclAccountRemark.
 *
 * @see https://support.huaweicloud.com/api-dcs/UpdateAclAccountRemark.html
 */
export type UpdateAclAccountRemarkOutput = Record<string, never>;

/** Codes with which UpdateAclAccountRemark can fail, as its page lists them. */
export type UpdateAclAccountRemarkErrorCode = HuaweiDcsCommonErrorCode;
