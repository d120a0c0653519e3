import type { MaybePromise } from "../../chain.js";
import type { Resolved } from "../../credentials.js";
import { checkOptions, oneOf } from "../../options.js";
import type { Message, SignedRequest } from "../../protocol.js";

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
  /** Way of signing: `"tc3"` unless something stands in its way. */
  readonly auth?: "tc3" | "hmac-sha256" | "hmac-sha1" | undefined;
  /** `"POST"` unless something stands in its way: GET carries 32 KB at most. */
  readonly method?: "POST" | "GET" | undefined;
  /** Language of the answers' texts, for the actions that heed it. */
  readonly language?: "zh-CN" | "en-US" | undefined;
}

/** Where the environment has the parts of the credentials; names that the vendor's own tools use. */
export const credentialParts = {
  secretId: { env: "TENCENTCLOUD_SECRET_ID" },
  secretKey: { env: "TENCENTCLOUD_SECRET_KEY" },
  token: { env: "TENCENTCLOUD_TOKEN", optional: true },
} as const;

/** Makes the signed parts of a request. The timestamp is in seconds. */
export type Signer = (
  message: Message,
  credentials: Resolved<keyof typeof credentialParts>,
  timestamp: number,
) => MaybePromise<Signed>;

/** What signing adds to a message: `parameters` and `headers` replace those of the message. */
export type Signed = Pick<Message, "parameters" | "headers"> & Pick<SignedRequest, "secrets">;

/** The options of this protocol among all that were given. */
export function readOptions(options: object): Options {
  checkOptions(options, {
    auth: oneOf("tc3", "hmac-sha256", "hmac-sha1"),
    method: oneOf("POST", "GET"),
    language: oneOf("zh-CN", "en-US"),
    credentials: {
      fix: "an object { secretId, secretKey, token? } or a function that returns one",
      holds: (value) => Object(value) === value,
    },
  });
  // The rules above are the type's.
  return options;
}
