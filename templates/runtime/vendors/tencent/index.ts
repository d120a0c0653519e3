import type { MaybePromise } from "../../flow/chain.js";
import type { Account, CredentialRequest } from "../../credentials/credentials.js";
import type { CredentialFile } from "../../credentials/files.js";
import type { Expiring } from "../../credentials/keep.js";
import type { Resolved } from "../../credentials/parts.js";
import { webIdentity } from "./web-identity.js";
import type { Credentials } from "./keys.js";

export type { Credentials } from "./keys.js";

/** Credentials, or a function that is asked for them. */
export type CredentialsOption = Credentials | ((request: CredentialRequest) => MaybePromise<Credentials & Expiring>);

type Part = keyof Credentials;
export type ResolvedCredentials = Resolved<Part>;

const ini = { section: "default", names: { secretId: "secret_id", secretKey: "secret_key", token: "token" } };

/** Those of the vendor's SDKs, then that of its command line, in the order in which they are looked at. */
const files: readonly CredentialFile<Part>[] = [
  { path: "~/.tencentcloud/credentials", env: "TENCENTCLOUD_CREDENTIALS_FILE", ...ini },
  { path: "/etc/tencentcloud/credentials", ...ini },
  {
    path: "~/.tccli/{profile}.credential",
    profile: "TCCLI_PROFILE",
    names: { secretId: "secretId", secretKey: "secretKey", token: "token" },
    // Where the keys come from a login in the browser; the command line renews them when it is next used.
    expires: "expiresAt",
  },
];

/** Where the vendor's own tools have credentials: what they call them in the environment, and their files. */
export const account: Account<Part> = {
  parts: {
    secretId: { env: "TENCENTCLOUD_SECRET_ID" },
    secretKey: { env: "TENCENTCLOUD_SECRET_KEY" },
    // The vendor's command line says TOKEN, its SDK for Node SESSION_TOKEN.
    token: { env: "TENCENTCLOUD_TOKEN", also: "TENCENTCLOUD_SESSION_TOKEN", optional: true },
  },
  files,
  places: [webIdentity],
};
