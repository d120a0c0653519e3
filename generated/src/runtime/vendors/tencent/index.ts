import type { MaybePromise } from "../../flow/chain.js";
import type { Account, CredentialRequest } from "../../credentials/account.js";
import type { Expiring } from "../../credentials/keep.js";
import type { Resolved } from "../../credentials/parts.js";
import type { Credentials } from "./keys.js";

export type { Credentials } from "./keys.js";

/** Credentials, or a function that is asked for them. */
export type CredentialsOption = Credentials | ((request: CredentialRequest) => MaybePromise<Credentials & Expiring>);

type Part = keyof Credentials;
export type ResolvedCredentials = Resolved<Part>;

/** Where the vendor's own tools have credentials: what they call them in the environment, and their files. */
export const account: Account<Part> = {
  parts: {
    secretId: { env: "TENCENTCLOUD_SECRET_ID" },
    secretKey: { env: "TENCENTCLOUD_SECRET_KEY" },
    // The vendor's command line says TOKEN, its SDK for Node SESSION_TOKEN.
    token: { env: "TENCENTCLOUD_TOKEN", also: "TENCENTCLOUD_SESSION_TOKEN", optional: true },
  },
  elsewhere: () => import("./elsewhere.js").then(({ elsewhere }) => elsewhere),
};
