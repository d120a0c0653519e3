import { toHex } from "../../encoding/hex.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import { escape } from "../../encoding/escape.js";
import type { Parameters } from "../../protocol.js";
import type { Platform } from "../../platform.js";

// SDK-HMAC-SHA256, step by step: canonical request, text to sign, signature.

const algorithm = "SDK-HMAC-SHA256";

/** `20241126T083000Z`. */
export function dateOf(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** The path as it is sent, escaped, with a slash at the end, which is not sent. */
function canonicalUri(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

/** Pairs by raw key, then by raw value; a blank is `%20`, an empty value keeps its `=`. */
function canonicalQuery(parameters: Parameters): string {
  return [...parameters]
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .join("&");
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Which headers are signed: those that nobody on the way has reason to touch. */
export function signedHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.keys(headers)
    .filter((name) => name === "content-type" || name === "host" || name.startsWith("x-"))
    .sort(compare);
}

export function canonicalRequest(request: {
  readonly method: string;
  readonly path: string;
  readonly parameters: Parameters;
  readonly headers: Readonly<Record<string, string>>;
  readonly signed: readonly string[];
  readonly payloadHash: string;
}): string {
  const { method, path, parameters, headers, signed, payloadHash } = request;
  const lines = signed.map((name) => `${name}:${(headers[name] ?? "").trim()}\n`).join("");
  return [method, canonicalUri(path), canonicalQuery(parameters), lines, signed.join(";"), payloadHash].join("\n");
}

export function stringToSign(date: string, canonicalRequestHash: string): string {
  return `${algorithm}\n${date}\n${canonicalRequestHash}`;
}

/** The secret key is the key itself: nothing is derived. */
export function signature(platform: Platform, secretKey: string, text: string): MaybePromise<string> {
  return chain(platform.hmac("sha256", secretKey, text), toHex);
}

export function authorization(accessKey: string, signed: readonly string[], proof: string): string {
  return `${algorithm} Access=${accessKey}, SignedHeaders=${signed.join(";")}, Signature=${proof}`;
}
