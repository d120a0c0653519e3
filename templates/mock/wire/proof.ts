import { Buffer } from "node:buffer";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const sha256 = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

export const hmac = (hash: "sha256" | "sha1", key: string | Buffer, text: string): Buffer =>
  createHmac(hash, key).update(text).digest();

export const same = (one: string, other: string): boolean =>
  Buffer.byteLength(one) === Buffer.byteLength(other) && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * The named parts of an `Authorization` header, `Name=value` with commas in between. Clients in other languages put blanks
 * and line ends where they like, and the parts in any order. Undefined: another scheme, or not these parts.
 */
export function partsOf<Name extends string>(
  header: string | undefined,
  scheme: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const [, found, list = ""] = /^\s*(\S+)\s+(.*)$/s.exec(header ?? "") ?? [];
  if (found !== scheme) return undefined;
  const pairs = list.split(",").map((part) => {
    const at = part.indexOf("=");
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
  });
  const parts = new Map(pairs);
  const isWhole = pairs.length === names.length && names.every((name) => (parts.get(name) ?? "") !== "");
  return isWhole ? (Object.fromEntries(parts) as Record<Name, string>) : undefined; // exactly those names
}

/** A host in the ways that clients sign it: as it was sent, and without its port, which some add to the header only. */
export const hostsOf = (host = ""): readonly string[] => [...new Set([host, host.replace(/:\d+$/, "")])];
