import { chain, type MaybePromise } from "../../flow/chain.js";
import { toHex } from "../../encoding/hex.js";
import type { Platform } from "../../platform.js";

// Signature version 3, in the steps and names of the vendor's page: https://cloud.tencent.com/document/api/239/30598

const algorithm = "TC3-HMAC-SHA256";

/** What every request signs at least; a longer list must match headers that are sent. */
export const defaultSignedHeaders: readonly string[] = ["content-type", "host"];

/** Step 1. Values are lower-cased and trimmed; `signedHeaders` are lower-case names in ASCII order. */
export function canonicalRequest(request: {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
}): string {
  const { method, path, query, headers, signedHeaders, payloadHash } = request;
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim().toLowerCase()}\n`).join("");
  return `${method}\n${path}\n${query}\n${lines}\n${signedHeaders.join(";")}\n${payloadHash}`;
}

/** The UTC date of a timestamp in seconds: with any other zone's, calls fail for some hours of the day. */
export function dateOf(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

export function credentialScope(date: string, service: string): string {
  return `${date}/${service}/tc3_request`;
}

/** Step 2. */
export function stringToSign(timestamp: number, scope: string, canonicalRequestHash: string): string {
  return `${algorithm}\n${timestamp}\n${scope}\n${canonicalRequestHash}`;
}

/**
 * Step 3, first half: the key, derived in steps of date, service and `tc3_request`, which makes it good for one day and one
 * service. Fewer steps give the keys in between, SecretDate and SecretService.
 */
export function signingKey(
  platform: Platform,
  secretKey: string,
  ...[date, ...steps]: readonly [date: string, ...steps: string[]]
): MaybePromise<Uint8Array> {
  return steps.reduce<MaybePromise<Uint8Array>>(
    (key, step) => chain(key, (known) => platform.hmac("sha256", known, step)),
    platform.hmac("sha256", `TC3${secretKey}`, date),
  );
}

/** Step 3, second half. */
export function signature(platform: Platform, key: Uint8Array, text: string): MaybePromise<string> {
  return chain(platform.hmac("sha256", key, text), toHex);
}

/** Step 4. */
export function authorization(
  secretId: string,
  scope: string,
  signedHeaders: readonly string[],
  signed: string,
): string {
  return `${algorithm} Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signed}`;
}

/** The key of the day, kept until the day or the secret changes. */
export function keyCache(
  platform: Platform,
  service: string,
): (secretKey: string, date: string) => MaybePromise<Uint8Array> {
  let kept: { readonly secretKey: string; readonly date: string; readonly key: Uint8Array } | undefined;
  return (secretKey, date) =>
    kept?.date === date && kept.secretKey === secretKey
      ? kept.key
      : chain(signingKey(platform, secretKey, date, service, "tc3_request"), (key) => {
          kept = { secretKey, date, key };
          return key;
        });
}
