import { createHash, timingSafeEqual } from "node:crypto";

/** A password that can be tried, and neither read nor printed. */
export interface Password {
  readonly fits: (text: string) => boolean;
}

export function seal(text: string): Password {
  const kept = digest(text);
  return { fits: (tried) => timingSafeEqual(digest(tried), kept) };
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** How many of these a password has: small letters, capitals, digits, anything else. */
export const kindsIn = (text: string): number =>
  [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(text)).length;
