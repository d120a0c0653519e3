import { rebuild } from "../value/rebuild.js";

/** What a text says, and the member with the first integer that a number cannot hold and no definition makes a bigint. */
export interface Parsed {
  readonly value: unknown;
  readonly unsafe: string | undefined;
}

/** An integer of 16 digits and more where JSON may have a value; 2^53 has 16. Strings can look like that too. */
const longInteger = /(?:^|[[,:\s])-?\d{16,}\s*(?:[,\]}]|$)/;

/** What a number may consist of. */
const numberText = /\d[\d.eE+-]*/y;

/**
 * Parses JSON without rounding an integer: members named in `bigints` become bigint, whatever their size. A text without
 * long integers takes `JSON.parse` alone. A byte order mark is passed over. Throws what `JSON.parse` throws.
 */
export function parseJson(given: string, bigints: readonly string[] = []): Parsed {
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given;
  if (bigints.length === 0 && !longInteger.test(text)) return { value: JSON.parse(text), unsafe: undefined };
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

/** Serialises like `JSON.stringify`, bigints as the integers they are. */
export function stringifyJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // It takes no bigint. What else it does not take, it refuses again.
    const mark = newMark();
    const digits: string[] = [];
    return JSON.stringify(value, (_, member: unknown) =>
      typeof member === "bigint" ? (digits.push(String(member)), mark) : member,
    ).replaceAll(`"${mark}"`, () => digits.shift() ?? "");
  }
}

/** Stands for an integer in a text. It cannot be known before, so nobody can write it into a value. */
const newMark = (): string => `${Math.random()} `;
