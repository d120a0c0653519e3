import type { Expiring } from "../../credentials/keep.js";
import { fail } from "../../credentials/parts.js";
import { memberOf, valueAt } from "../../value/path.js";
import type { Credentials } from "../../credentials/secret-id.js";

/** The keys in what the vendor's STS returns, and their end. No error shows what it returned. */
export function temporaryKeys(action: string, response: unknown): Required<Credentials> & Expiring {
  const [secretId, secretKey, token] = ["TmpSecretId", "TmpSecretKey", "Token"].map((name) => {
    const value = valueAt(response, `Credentials.${name}`);
    if (typeof value === "string" && value !== "") return value;
    throw fail(`No credentials from ${action}: the response has no ${name}.`);
  }) as [string, string, string]; // One for each name.
  return { secretId, secretKey, token, expiration: Number(memberOf(response, "ExpiredTime")) * 1000 || undefined };
}
