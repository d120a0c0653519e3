import { rebuild } from "./rebuild.js";

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
  const mark = unusedControl(text);
  let unsafe: string | undefined;
  const marked = text.replace(token, (found) => (/^-?\d{16,}$/.test(found) ? `"\\u000${mark}${found}"` : found));
  const value = rebuild(JSON.parse(marked), (member, name) => {
    if (typeof member === "number") return bigints.includes(name) && Number.isInteger(member) ? BigInt(member) : member;
    if (typeof member !== "string" || member.charCodeAt(0) !== mark) return member;
    const digits = member.slice(1);
    if (bigints.includes(name)) return BigInt(digits);
    if (!Number.isSafeInteger(Number(digits))) unsafe ??= name;
    return Number(digits);
  });
  return { value, unsafe };
}

/** Serialises like `JSON.stringify`, bigints as the integers they are. */
export function stringifyJson(value: unknown): string {
  const write = (asText: (bigint: bigint) => unknown): string =>
    JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? asText(member) : member));
  const bigints: bigint[] = [];
  const text = write((bigint) => bigints.push(bigint));
  if (bigints.length === 0) return text;
  const mark = unusedControl(text);
  return write((bigint) => String.fromCharCode(mark) + String(bigint)).replace(
    RegExp(`"\\\\u000${mark}(.*?)"`, "g"),
    "$1",
  );
}

/**
 * A control character that no string of the text holds. JSON allows these only as escapes, and those from 0 to 7 have one
 * spelling each.
 */
function unusedControl(text: string): number {
  for (let code = 0; code < 8; code++) if (!text.includes(`\\u000${code}`)) return code;
  throw new SyntaxError("The text uses every control character.");
}
