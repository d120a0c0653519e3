import { toHex } from "../encoding/hex.js";
import { fetchTransport, type FetchLike } from "../fetch.js";
import type { Hash, Platform } from "../platform.js";

// The web's own, as far as it is used here; lib ES2022 does not declare it.
interface CryptoKey {
  readonly type: string;
}
interface SubtleCrypto {
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  importKey(
    format: "raw",
    key: Uint8Array,
    algorithm: { name: "HMAC"; hash: string },
    extractable: false,
    uses: ["sign"],
  ): Promise<CryptoKey>;
  sign(algorithm: "HMAC", key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
}
declare const crypto: { readonly subtle: SubtleCrypto };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const fetch: FetchLike;
declare const process: { readonly env?: Readonly<Record<string, string | undefined>> } | undefined;

const encoder = new TextEncoder();
const names: Readonly<Record<Hash, string>> = { sha256: "SHA-256", sha1: "SHA-1" };

/** Keys that were derived once and serve many signatures, such as a day's, are imported once. */
const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>();

function keyOf(hash: Hash, key: string | Uint8Array): Promise<CryptoKey> {
  const bytes = typeof key === "string" ? encoder.encode(key) : key;
  const known = imported.get(bytes);
  if (known !== undefined) return known;
  const promise = crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: names[hash] }, false, ["sign"]);
  if (bytes === key) imported.set(bytes, promise);
  return promise;
}

/** Browsers, workers and whatever else has fetch and Web Crypto. */
export const platform: Platform = {
  // Looked up at each call: it is often replaced after this module has loaded.
  transport: (request, exchange) => fetchTransport((url, init) => fetch(url, init))(request, exchange),
  sha256: async (text) => toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)))),
  hmac: async (hash, key, text) =>
    new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(hash, key), encoder.encode(text))),
  environment: (name) => (typeof process === "undefined" ? undefined : process.env?.[name]),
};
