import type { MaybePromise } from "../../flow/chain.js";
import type { Account, Expiring, Resolved } from "../../credentials/credentials.js";

/** A key of the account, or temporary credentials, which have a token too. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
}

/** Credentials, or a function that is asked for them. */
export type CredentialsOption = Credentials | (() => MaybePromise<Credentials & Expiring>);

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
  files: () => import("./files.js"),
};
