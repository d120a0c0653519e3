import { rebuild } from "../value/rebuild.js";

// Loaded for texts with integers that a number cannot hold.

/** What a text says, and the member with the first integer that a number cannot hold and no definition makes a bigint. */
export interface Parsed {
  readonly value: unknown;
  readonly unsafe: string | undefined;
}

/** What a number may consist of. */
const numberText = /\d[\d.eE+-]*/y;

/** Parses JSON without rounding an integer: members named in `bigints` become bigint, whatever their size. */
export function parseExactly(text: string, bigints: readonly string[]): Parsed {
  const mark = newMark();
  let unsafe: string | undefined;
  const value = rebuild(JSON.parse(markIntegers(text, mark)), (member, name) => {
    if (typeof member === "number") return bigints.includes(name) && Number.isInteger(member) ? BigInt(member) : member;
    if (typeof member !== "string" || !member.startsWith(mark)) return member;
    const digits = member.slice(mark.length);
    if (bigints.includes(name)) return BigInt(digits);
    if (!Number.isSafeInteger(Number(digits))) unsafe ??= name;
    return Number(digits);
  });
  return { value, unsafe };
}

/**
 * The text with each long integer as a marked string. Reads every character once: an expression that starts anew at each
 * quote of a torn text would take a time that grows with the square of its length.
 */
function markIntegers(text: string, mark: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at);
      continue;
    }
    numberText.lastIndex = at;
    const found = code >= 0x30 && code <= 0x39 ? numberText.exec(text)?.[0] : undefined;
    if (found !== undefined && /^[1-9]\d{15,}$/.test(found)) {
      const begin = text[at - 1] === "-" ? at - 1 : at;
      parts.push(text.slice(copied, begin), `"${mark}${text.slice(begin, at + found.length)}"`);
      copied = at + found.length;
    }
    at += found?.length ?? 1;
  }
  return parts.join("") + text.slice(copied);
}

/** Where the string that begins at a quote has ended; the end of the text when it is torn. */
function endOfString(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Takes the place of an integer in a text. It cannot be known before, so nobody can write it into a value. */
const newMark = (): string => `${Math.random()} `;
