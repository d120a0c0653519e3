import { toBase64 } from "../../encoding/base64.js";
import type { Hash, Platform } from "../../platform.js";
import type { Message } from "../../protocol.js";

// Signature version 1, in the steps of the vendor's page: https://cloud.tencent.com/document/api/239/20006

type Pairs = Message["parameters"];

/** Steps 2.1 to 2.3. Values are signed raw and escaped only afterwards; names sort by code, so that `A.10` precedes `A.2`. */
export function stringToSignV1(method: string, host: string, path: string, parameters: Pairs): string {
  const sorted = [...parameters].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${method}${host}${path}?${sorted.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** Step 2.4. */
export async function signatureV1(platform: Platform, hash: Hash, secretKey: string, text: string): Promise<string> {
  return toBase64(await platform.hmac(hash, secretKey, text));
}
