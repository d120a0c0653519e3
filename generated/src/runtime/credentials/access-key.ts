import type { Resolved } from "./parts.js";

/** A key of the account, or temporary credentials, which have a security token too. Every request is signed. */
export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
  /** Project for calls that name none, where option `projectId` does not either. */
  readonly projectId?: string | undefined;
}

export type ResolvedAccessKey = Resolved<keyof AccessKey>;
