/** A JSON value that knows where it is: the offset of its first character. */
export type JsonNode =
  | { readonly kind: "object"; readonly offset: number; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: "list"; readonly offset: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "scalar"; readonly offset: number; readonly value: JsonScalar };

export type JsonScalar = string | number | boolean | null;

/** Not JSON: what was expected, and the offset where something else was. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** What is read, and how far reading has come. */
interface Reader {
  readonly text: string;
  offset: number;
}

/** Deeper than any metadata goes, and far from where recursion ends. */
const deepest = 200;

/** Reads a JSON text and keeps where each value is, which `JSON.parse` does not. A key that appears twice is an error. */
export function parseJson(text: string): JsonNode {
  const reader: Reader = { text, offset: 0 };
  const node = readValue(reader, 0);
  if (peek(reader) !== "") throw new JsonError(reader.offset, "something follows the end of the document");
  return node;
}

function readValue(reader: Reader, depth: number): JsonNode {
  const next = peek(reader);
  if (depth > deepest) throw new JsonError(reader.offset, `more than ${deepest} brackets are open`);
  if (next === "{") return readObject(reader, depth);
  if (next === "[") return readList(reader, depth);
  const { offset } = reader;
  return { kind: "scalar", offset, value: next === '"' ? readString(reader) : readWord(reader) };
}

function readObject(reader: Reader, depth: number): JsonNode {
  const { offset } = reader;
  const entries = new Map<string, JsonNode>();
  readItems(reader, "}", () => {
    if (peek(reader) !== '"') throw new JsonError(reader.offset, "expected a key in double quotes");
    const keyOffset = reader.offset;
    const key = readString(reader);
    if (entries.has(key)) throw new JsonError(keyOffset, `key "${key}" appears twice in one object`);
    if (peek(reader) !== ":") throw new JsonError(reader.offset, `expected ":" after key "${key}"`);
    reader.offset += 1;
    entries.set(key, readValue(reader, depth + 1));
  });
  return { kind: "object", offset, entries };
}

function readList(reader: Reader, depth: number): JsonNode {
  const { offset } = reader;
  const items: JsonNode[] = [];
  readItems(reader, "]", () => {
    items.push(readValue(reader, depth + 1));
  });
  return { kind: "list", offset, items };
}

/** From the opening bracket to behind the closing one, with commas between the items and none after the last. */
function readItems(reader: Reader, close: "}" | "]", readItem: () => void): void {
  reader.offset += 1;
  if (peek(reader) !== close)
    for (;;) {
      readItem();
      const next = peek(reader);
      if (next === close) break;
      if (next !== ",") throw new JsonError(reader.offset, `expected "," or "${close}"`);
      reader.offset += 1;
    }
  reader.offset += 1;
}

function readString(reader: Reader): string {
  const start = reader.offset;
  let end = start + 1;
  for (; end < reader.text.length && reader.text[end] !== '"'; end += 1) if (reader.text[end] === "\\") end += 1;
  if (end >= reader.text.length) throw new JsonError(start, "a text that is never closed");
  reader.offset = end + 1;
  try {
    return JSON.parse(reader.text.slice(start, reader.offset)) as string; // a JSON text in double quotes is a string
  } catch {
    throw new JsonError(start, "a text with a character or an escape that JSON does not have");
  }
}

const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readWord(reader: Reader): JsonScalar {
  word.lastIndex = reader.offset;
  const found = word.exec(reader.text)?.[0];
  if (found === undefined) throw new JsonError(reader.offset, "expected a value");
  reader.offset += found.length;
  return JSON.parse(found) as JsonScalar; // the expression matches numbers and the three words alone
}

/** The next character that is no blank, or the empty text at the end; reading goes on from there. */
function peek(reader: Reader): string {
  while (" \t\r\n".includes(reader.text[reader.offset] ?? "x")) reader.offset += 1;
  return reader.text[reader.offset] ?? "";
}
