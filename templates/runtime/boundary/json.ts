import type { MaybePromise } from "../flow/chain.js";
import type { Parsed } from "./exact-json.js";

export type { Parsed } from "./exact-json.js";

/** An integer of 16 digits and more where JSON may have a value; 2^53 has 16. Strings can look like that too. */
const longInteger = /(?:^|[[,:\s])-?\d{16,}\s*(?:[,\]}]|$)/;

/**
 * Parses JSON without rounding an integer: members named in `bigints` become bigint, whatever their size. A text without
 * long integers takes `JSON.parse` alone; for others there is a promise. A byte order mark is passed over. Undefined for
 * what is not JSON.
 */
export function parseJson(given: string, bigints: readonly string[] = []): MaybePromise<Parsed | undefined> {
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given;
  const isPlain = bigints.length === 0 && !longInteger.test(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (isPlain) return { value, unsafe: undefined };
  // Without the module nobody knows which integer was rounded: then none is to be trusted.
  return import("./exact-json.js").then(
    ({ parseExactly }) => parseExactly(text, bigints),
    () => ({ value, unsafe: "the response" }),
  );
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

/** Takes the place of an integer in a text. It cannot be known before, so nobody can write it into a value. */
const newMark = (): string => `${Math.random()} `;
