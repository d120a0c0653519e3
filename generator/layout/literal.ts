import { propertyKey } from "../naming.js";
import type { Code, Literal } from "../render/output.js";
import { lineWidth, widthOf } from "./width.js";

/** A piece of TypeScript, kept unchanged in data. */
export const code = (text: string): Code => ({ "\0code": text });

const isCode = (value: object): value is Code => "\0code" in value;

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);

/**
 * TypeScript text of plain data, broken where Prettier would break it. `column` is where the text starts,
 * `tail` how many characters follow it on its last line, `docs` the comments above the outermost entries.
 */
export function literalText(
  value: Literal,
  { indent = 0, column = 0, tail = 1 }: { indent?: number; column?: number; tail?: number } = {},
  docs: Readonly<Record<string, string>> = {},
): string {
  const flat = flatText(value);
  const isFlat = Object.keys(docs).length === 0 && column + widthOf(flat) + tail <= lineWidth && !holdsTable(value);
  if (isFlat || value === null || typeof value !== "object") return flat;
  if (isCode(value)) return flat.replace(/^\(\) => /u, () => `() =>\n${" ".repeat(indent + 2)}`);
  const pad = " ".repeat(indent + 2);
  const close = " ".repeat(indent);
  if (isList(value)) {
    if (value.length === 0) return "[]";
    const fill = value.every((item) => typeof item === "number");
    return fill
      ? numbersText(value, indent)
      : `[\n${value.map((item) => `${pad}${nested(item, indent + 2)},\n`).join("")}${close}]`;
  }
  const entries = entriesOf(value).map(([key, entry]) => {
    const doc = docs[key];
    return `${doc ? `${pad}/** ${doc} */\n` : ""}${pad}${entryText(propertyKey(key), entry, indent + 2)},\n`;
  });
  return `{\n${entries.join("")}${close}}`;
}

/** Prettier puts the rows of a table on their own lines, however short: two and more lists, or objects, of two and more. */
function holdsTable(value: Literal): boolean {
  if (value === null || typeof value !== "object" || isCode(value)) return false;
  const items = isList(value) ? value : entriesOf(value).map(([, entry]) => entry);
  return (isList(value) && isTable(value)) || items.some(holdsTable);
}

function isTable(items: readonly Literal[]): boolean {
  const isRow = (item: Literal): boolean =>
    item !== null && typeof item === "object" && !isCode(item) && (isList(item) ? item : entriesOf(item)).length > 1;
  const lists = items.filter((item) => Array.isArray(item)).length;
  return items.length > 1 && items.every(isRow) && (lists === 0 || lists === items.length);
}

/** `key: value`; a string that is too long is on its own line, unless the key is too short to gain by that. */
function entryText(key: string, entry: Literal, indent: number): string {
  const column = indent + widthOf(key) + 2;
  const text = nested(entry, indent, column);
  const own = typeof entry === "string" && key.length > 4 && column + widthOf(text) + 1 > lineWidth;
  return own ? `${key}:\n${" ".repeat(indent + 2)}${text}` : `${key}: ${text}`;
}

const nested = (value: Literal, indent: number, column = indent): string =>
  literalText(value, { indent, column, tail: 1 });

/** Prettier fills lists of numbers line by line. */
function numbersText(values: readonly Literal[], indent: number): string {
  const pad = " ".repeat(indent + 2);
  const lines: string[] = [];
  let line = pad;
  for (const value of values) {
    const item = `${flatText(value)},`;
    const separator = line === pad ? "" : " ";
    if (line.length + separator.length + item.length > lineWidth) {
      lines.push(line);
      line = pad + item;
    } else {
      line += separator + item;
    }
  }
  return `[\n${[...lines, line].join("\n")}\n${" ".repeat(indent)}]`;
}

function flatText(value: Literal): string {
  if (typeof value === "string") return stringText(value);
  // Without the plus sign of an exponent, as Prettier has it.
  if (typeof value === "number") return String(value).replace("e+", "e");
  if (value === null || typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flatText).join(", ")}]`;
  if (isCode(value)) return value["\0code"];
  const entries = entriesOf(value).map(([key, entry]) => `${propertyKey(key)}: ${flatText(entry)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A string in the quotes that need fewer escapes, as Prettier chooses them. */
export function stringText(value: string): string {
  const double = JSON.stringify(value);
  const quotes = value.split('"').length - 1;
  const apostrophes = value.split("'").length - 1;
  if (quotes <= apostrophes) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function entriesOf(value: { readonly [key: string]: Literal | undefined }): [string, Literal][] {
  return Object.entries(value).flatMap(([key, entry]): [string, Literal][] =>
    entry === undefined ? [] : [[key, entry]],
  );
}
