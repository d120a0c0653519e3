import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";

/** A mapping as it stands in a text: what is needed to write into it and change nothing else. */
export interface Mapping {
  /** `{ a: 1 }` on a line, or a key a line. */
  readonly flow: boolean;
  /** Column of the keys, from 0. */
  readonly indent: number;
  /** Where the first entry begins; in an empty `{}`, behind the bracket. */
  readonly start: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly key: string;
  /** False for a key with nothing behind it. */
  readonly hasValue: boolean;
  /** The first character of the key. */
  readonly start: number;
  /** Behind the last character of the value. */
  readonly end: number;
}

/** The mapping behind a path of keys; undefined when there is none. The text is a file of spec/ that could be loaded. */
export function mappingAt(text: string, path: readonly string[]): Mapping | undefined {
  const root = parseDocument(text).contents;
  const found = path.length === 0 ? root : isCollection(root) ? root.getIn(path, true) : undefined;
  if (!isMap(found) || !found.range) return undefined;
  const flow = found.flow === true;
  const first = found.items[0]?.key;
  const start = isNode(first) && first.range && !flow ? first.range[0] : found.range[0] + (flow ? 1 : 0);
  return { flow, indent: start - (text.lastIndexOf("\n", start - 1) + 1), start, entries: entriesOf(found) };
}

function entriesOf({ items }: YAMLMap): Entry[] {
  return items.map((pair) => ({
    key: isScalar(pair.key) ? String(pair.key.value) : "",
    hasValue: isWritten(pair.value),
    start: (isNode(pair.key) && pair.key.range?.[0]) || 0,
    end: endOf(pair) ?? 0,
  }));
}

/** False for the null of a key with nothing behind it. */
const isWritten = (node: unknown): boolean => isNode(node) && !!node.range && node.range[1] > node.range[0];

/** A block collection ends where its last value does; what the parser counts to it beyond that are comments. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return isWritten(node.value) ? endOf(node.value) : (endOf(node.key) ?? 0) + 1;
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return isNode(node) ? node.range?.[1] : undefined;
}

/** The entries of a text that is one mapping, each with its line; a sentence when it is none. */
export function readMapping(
  text: string,
): readonly { readonly path: string; readonly value: unknown; readonly line: number }[] | string {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [problem] = document.errors;
  if (problem) return problem.message;
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return "it is no mapping of paths to values.";
  return document.contents.items.map(({ key, value }) => ({
    path: isScalar(key) ? String(key.value) : "",
    value: isNode(value) ? (value.toJSON() as unknown) : undefined,
    line: counter.linePos(isNode(key) ? key.range[0] : 0).line,
  }));
}
