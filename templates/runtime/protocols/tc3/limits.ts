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

/** Size of a text in UTF-8. */
function byteLength(text: string): number {
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
