import type { MaybePromise } from "../../chain.js";
import { checkOptions, oneOf } from "../../options.js";

/** A key of the account, or temporary credentials, which have a token too. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
}

/** Options of clients of this protocol, beside those of every client. */
export interface Options {
  /**
   * Credentials, or a function that is asked for them before each signature. By default the environment's
   * TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_TOKEN.
   */
  readonly credentials?: Credentials | (() => MaybePromise<Credentials>) | undefined;
  /** Way of signing: `"hmac-sha256"` by default. */
  readonly auth?: "hmac-sha256" | "hmac-sha1" | undefined;
  /** `"POST"` by default: a GET can become too long. */
  readonly method?: "POST" | "GET" | undefined;
}

/** Where the environment has the parts of the credentials; names that the vendor's own tools use. */
export const credentialParts = {
  secretId: { env: "TENCENTCLOUD_SECRET_ID" },
  secretKey: { env: "TENCENTCLOUD_SECRET_KEY" },
  token: { env: "TENCENTCLOUD_TOKEN", optional: true },
} as const;

/** The options of this protocol among all that were given. */
export function readOptions(options: object): Options {
  checkOptions(options, {
    auth: oneOf("hmac-sha256", "hmac-sha1"),
    method: oneOf("POST", "GET"),
    credentials: {
      fix: "an object { secretId, secretKey, token? } or a function that returns one",
      holds: (value) => typeof value === "function" || (typeof value === "object" && value !== null),
    },
  });
  // The rules above are the type's.
  return options;
}
