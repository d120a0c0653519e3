import type { MaybePromise } from "../flow/chain.js";
import type { CredentialRequest } from "./account.js";
import type { Expiring } from "./keep.js";
import type { Resolved } from "./parts.js";

/** A key of the account, or temporary credentials, which have a token too. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
}

/** Credentials, or a function that is asked for them. */
export type CredentialsOption = Credentials | ((request: CredentialRequest) => MaybePromise<Credentials & Expiring>);

export type ResolvedCredentials = Resolved<keyof Credentials>;
