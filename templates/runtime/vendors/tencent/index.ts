import type { Account } from "../../credentials/account.js";
import type { Credentials } from "../../credentials/secret-id.js";

/** Where the vendor's own tools have credentials: what they call them in the environment, and their files. */
export const account: Account<keyof Credentials> = {
  parts: {
    secretId: { env: "TENCENTCLOUD_SECRET_ID" },
    secretKey: { env: "TENCENTCLOUD_SECRET_KEY", signs: true },
    // The vendor's command line says TOKEN, its SDK for Node SESSION_TOKEN.
    token: { env: "TENCENTCLOUD_TOKEN", also: "TENCENTCLOUD_SESSION_TOKEN", optional: true },
  },
  elsewhere: () => import("./elsewhere.js").then(({ elsewhere }) => elsewhere),
};
