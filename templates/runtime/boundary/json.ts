import { rebuild } from "../value/rebuild.js";

/** What a text says, and the member with the first integer that a number cannot hold and no definition makes a bigint. */
export interface Parsed {
  readonly value: unknown;
  readonly unsafe: string | undefined;
}

/** An integer of 16 digits and more where JSON may have a value; 2^53 has 16. Strings can look like that too. */
const longInteger = /(?:^|[[,:\s])-?\d{16,}\s*(?:[,\]}]|$)/;

/** A string, passed over whole, or a number. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON without rounding an integer: members named in `bigints` become bigint, whatever their size. A text without
 * long integers takes `JSON.parse` alone. Throws what `JSON.parse` throws.
 */
export function parseJson(text: string, bigints: readonly string[] = []): Parsed {
  if (bigints.length === 0 && !longInteger.test(text)) return { value: JSON.parse(text), unsafe: undefined };
  const mark = newMark();
  let unsafe: string | undefined;
  const marked = text.replace(token, (found) => (/^-?\d{16,}$/.test(found) ? `"${mark}${found}"` : found));
  const value = rebuild(JSON.parse(marked), (member, name) => {
    if (typeof member === "number") return bigints.includes(name) && Number.isInteger(member) ? BigInt(member) : member;
    if (typeof member !== "string" || !member.startsWith(mark)) return member;
    const digits = member.slice(mark.length);
    if (bigints.includes(name)) return BigInt(digits);
    if (!Number.isSafeInteger(Number(digits))) unsafe ??= name;
    return Number(digits);
  });
  return { value, unsafe };
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
