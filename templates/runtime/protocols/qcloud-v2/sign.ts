import { toBase64 } from "../../encoding/base64.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import type { Parameters } from "../../protocol.js";
import type { Hash, Platform } from "../../platform.js";

// In the steps of the vendor's page on signing: https://cloud.tencent.com/document/product/215/1693

/**
 * Steps 1 to 3. Names sort by code, so that `A.12` precedes `A.2`; only then, and only here, an underscore in a name is a
 * dot. Values are signed raw.
 */
export function stringToSign(method: string, host: string, path: string, parameters: Parameters): string {
  const sorted = [...parameters].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${method}${host}${path}?${sorted.map(([name, value]) => `${name.replaceAll("_", ".")}=${value}`).join("&")}`;
}

/** Step 4. */
export function signature(platform: Platform, hash: Hash, secretKey: string, text: string): MaybePromise<string> {
  return chain(platform.hmac(hash, secretKey, text), toBase64);
}
