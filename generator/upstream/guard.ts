import type { JsonNode } from "./json.js";

/** A value of the metadata, and how to get there from the root: `objects.InstanceSet.members[3].name`. */
export interface Located {
  readonly node: JsonNode;
  readonly pointer: string;
}

/** JSON, but not the metadata: names the value that is not what it should be. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
  readonly offset: number;

  constructor({ node, pointer }: Located, problem: string) {
    super(`${pointer === "" ? "the document" : pointer} ${problem}`);
    this.offset = node.offset;
  }
}

/** The value behind a key; undefined when the key is not there. */
export function child(parent: Located, key: string): Located | undefined {
  const node = objectOf(parent).get(key);
  return node && { node, pointer: parent.pointer === "" ? key : `${parent.pointer}.${key}` };
}

export function need(parent: Located, key: string): Located {
  const found = child(parent, key);
  if (found === undefined) throw new ShapeError(parent, `lacks "${key}"`);
  return found;
}

/** Every value of an object, by key. */
export function entriesOf(located: Located): readonly (readonly [string, Located])[] {
  return [...objectOf(located).keys()].map((key) => [key, need(located, key)]);
}

export function itemsOf(located: Located): readonly Located[] {
  const { node, pointer } = located;
  if (node.kind !== "list") throw wrongKind(located, "a list");
  return node.items.map((item, index) => ({ node: item, pointer: `${pointer}[${index}]` }));
}

export function textOf(located: Located): string {
  const { node } = located;
  if (node.kind === "scalar" && typeof node.value === "string") return node.value;
  throw wrongKind(located, "a text");
}

/** A flag that may be left out, which says no. */
export function flagOf(parent: Located, key: string): boolean {
  const located = child(parent, key);
  if (located === undefined) return false;
  const { node } = located;
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  throw wrongKind(located, "true or false");
}

function objectOf(located: Located): ReadonlyMap<string, JsonNode> {
  if (located.node.kind !== "object") throw wrongKind(located, "an object");
  return located.node.entries;
}

function wrongKind(located: Located, expected: string): ShapeError {
  return new ShapeError(located, `is ${nameOf(located.node)}, not ${expected}`);
}

function nameOf(node: JsonNode): string {
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "an object";
  return typeof node.value === "string" ? `the text ${JSON.stringify(node.value)}` : String(node.value);
}
