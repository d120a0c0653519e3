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
  const long = longInteger.test(text);
  if (!long && bigints.length === 0) return { value: JSON.parse(text), unsafe: undefined };
  const mark = unusedControl(text);
  let unsafe: string | undefined;
  const marked = long
    ? text.replace(token, (found) => (/^-?\d{16,}$/.test(found) ? `"\\u000${mark}${found}"` : found))
    : text;
  const value = rebuild(JSON.parse(marked), (member, name) => {
    if (typeof member === "number") return bigints.includes(name) && Number.isInteger(member) ? BigInt(member) : member;
    if (!long || typeof member !== "string" || member.charCodeAt(0) !== mark) return member;
    const digits = member.slice(1);
    if (bigints.includes(name)) return BigInt(digits);
    if (!Number.isSafeInteger(Number(digits))) unsafe ??= name;
    return Number(digits);
  });
  return { value, unsafe };
}

/** Serialises like `JSON.stringify`, bigints as the integers they are. */
export function stringifyJson(value: unknown): string {
  const bigints: bigint[] = [];
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? bigints.push(member) : member,
  );
  return bigints.length === 0 ? text : (spellOut(value) ?? "null");
}

/** The slow way: member by member, leaving to `JSON.stringify` what is not a bigint, a list or a plain object. */
function spellOut(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null || "toJSON" in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => spellOut(item) ?? "null").join(",")}]`;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = spellOut(member);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}

/**
 * A control character that no string of the text holds. JSON allows these only as escapes, and those from 0 to 7 have one
 * spelling each.
 */
function unusedControl(text: string): number {
  for (let code = 0; code < 8; code++) if (!text.includes(`\\u000${code}`)) return code;
  throw new SyntaxError("The text uses every control character.");
}
