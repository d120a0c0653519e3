import type { Elsewhere } from "../../credentials/account.js";
import type { CredentialFile } from "../../credentials/files.js";
import type { Credentials } from "../../credentials/secret-id.js";
import { webIdentity } from "./web-identity.js";

const ini = { section: "default", names: { secretId: "secret_id", secretKey: "secret_key", token: "token" } };

/** Those of the vendor's SDKs, then that of its command line, in the order in which they are looked at. */
const files: readonly CredentialFile<keyof Credentials>[] = [
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

/** Where the vendor's own tools look when the environment has nothing. */
export const elsewhere: Elsewhere<keyof Credentials> = { files, places: [webIdentity] };
