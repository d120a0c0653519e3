import { Buffer } from "node:buffer";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const sha256 = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

export const hmac = (hash: "sha256" | "sha1", key: string | Buffer, text: string): Buffer =>
  createHmac(hash, key).update(text).digest();

export const same = (one: string, other: string): boolean =>
  Buffer.byteLength(one) === Buffer.byteLength(other) && timingSafeEqual(Buffer.from(one), Buffer.from(other));
