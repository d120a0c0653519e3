import type { Violation } from "../../validation/violation.js";

// Loaded when a request may be too large.

const remedies = { get: 'set method: "POST"', form: 'set auth: "tc3"', json: "send less at once" };

/**
 * The vendor's page on requests (请求结构): 32 KB for GET, 1 MB for a form, 10 MB for JSON. A number is what a request has at
 * the least, before anything is escaped.
 */
export function excessOf(content: string | number, kind: keyof typeof remedies, limit: number): Violation | undefined {
  const size = typeof content === "number" ? content : byteLength(content);
  if (size <= limit) return undefined;
  const least = typeof content === "number" ? "more than " : "";
  const message = `the input is too large to send: ${least}${size} bytes as ${kind}, where the limit is ${limit}; ${remedies[kind]}`;
  return { path: "", rule: "maxBytes", expected: limit, given: size, message };
}

/** Size of a text in UTF-8. */
function byteLength(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A pair of surrogates has four bytes, two for each half.
    if (code >= 0x80) size += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2;
  }
  return size;
}
