import type { Message } from "../../protocol.js";
import type { Violation } from "../../validation/violation.js";

// Loaded when a request may be too large.

const remedies = { get: 'set method: "POST"', form: 'set auth: "tc3"', json: "send less at once" };

/** The vendor's page on requests (请求结构): 32 KB for GET, 1 MB for a form, 10 MB for JSON. */
export function excessOf(text: string, kind: keyof typeof remedies, limit: number): Violation | undefined {
  const size = byteLength(text);
  if (size <= limit) return undefined;
  const message = `the input is too large to send: ${size} bytes as ${kind}, where the limit is ${limit}; ${remedies[kind]}`;
  return { path: "", rule: "maxBytes", expected: limit, given: size, message };
}

/**
 * The same before anything is escaped or signed, which takes long for what is far too large: each character is a byte at the
 * least.
 */
export function excessAtFirstSight(
  { parameters, body }: Message,
  kind: keyof typeof remedies,
  limit: number,
): Violation | undefined {
  const least = parameters.reduce((sum, [name, value]) => sum + name.length + value.length + 1, body.length);
  if (least <= limit) return undefined;
  if (kind === "json") return excessOf(body, kind, limit);
  const message = `the input is too large to send: more than ${least} bytes as ${kind}, where the limit is ${limit}; ${remedies[kind]}`;
  return { path: "", rule: "maxBytes", expected: limit, given: least, message };
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
