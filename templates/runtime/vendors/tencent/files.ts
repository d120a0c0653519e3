import type { CredentialFile } from "../../credentials/sources.js";
import type { Credentials } from "./index.js";

const ini = { section: "default", names: { secretId: "secret_id", secretKey: "secret_key", token: "token" } };

/** Those of the vendor's SDKs, then that of its command line, in the order in which they are looked at. */
export const files: readonly CredentialFile<keyof Credentials>[] = [
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
