import type { CredentialsOption } from "../../credentials/secret-id.js";
import { oneOf, type Rule } from "../../options.js";

/** Options of clients of this protocol, beside those of every client. */
export interface Options {
  /**
   * Credentials, or a function that is asked for them: kept until shortly before their `expiration` when it names one, else
   * asked for each request. By default those in the vendor's environment variables, or else in the files of the
   * vendor's tools; the README names both.
   */
  readonly credentials?: CredentialsOption | undefined;
  /** Way of signing: `"hmac-sha256"` by default. */
  readonly auth?: "hmac-sha256" | "hmac-sha1" | undefined;
  /** `"POST"` by default: a GET can become too long. */
  readonly method?: "POST" | "GET" | undefined;
}

/** What the options of this protocol must be. */
export const optionRules = {
  auth: oneOf("hmac-sha256", "hmac-sha1"),
  method: oneOf("POST", "GET"),
  credentials: {
    fix: "{ secretId, secretKey, token? } or a function",
    holds: (value) => typeof value === "function" || (typeof value === "object" && value !== null),
  },
} satisfies Readonly<Record<string, Rule>>;

/** The options of this protocol among all that were given; the client has checked them. */
export function readOptions(options: object): Options {
  // The rules above are the type's.
  return options;
}
