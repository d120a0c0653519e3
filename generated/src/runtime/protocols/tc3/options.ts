import type { CredentialsOption, ResolvedCredentials } from "../../credentials/secret-id.js";
import type { MaybePromise } from "../../flow/chain.js";
import { oneOf, type Rule } from "../../options.js";
import type { Message, SignedRequest } from "../../protocol.js";

/** Options of clients of this protocol, beside those of every client. */
export interface Options {
  /**
   * Credentials, or a function that is asked for them: kept until shortly before their `expiration` when it names one, else
   * asked for each request. By default those in the vendor's environment variables, or else in the files of the
   * vendor's tools; the README names both.
   */
  readonly credentials?: CredentialsOption | undefined;
  /** Way of signing: `"tc3"` unless something rules it out. */
  readonly auth?: "tc3" | "hmac-sha256" | "hmac-sha1" | undefined;
  /** `"POST"` unless something rules it out: GET carries 32 KB at most. */
  readonly method?: "POST" | "GET" | undefined;
  /** Language of the responses' texts, for the actions that support it. */
  readonly language?: "zh-CN" | "en-US" | undefined;
}

/** Makes the signed parts of a request. The timestamp is in seconds. */
export type Signer = (message: Message, credentials: ResolvedCredentials, timestamp: number) => MaybePromise<Signed>;

/** What signing adds to a message: `parameters` and `headers` replace those of the message. */
export type Signed = Pick<Message, "parameters" | "headers"> & Pick<SignedRequest, "secrets">;

/** What the options of this protocol must be. */
export const optionRules = {
  auth: oneOf("tc3", "hmac-sha256", "hmac-sha1"),
  method: oneOf("POST", "GET"),
  language: oneOf("zh-CN", "en-US"),
  credentials: {
    fix: "{ secretId, secretKey, token? } or a function",
    holds: (value) => Object(value) === value,
  },
} satisfies Readonly<Record<string, Rule>>;

/** The options of this protocol among all that were given; the client has checked them. */
export function readOptions(options: object): Options {
  // The rules above are the type's.
  return options;
}
