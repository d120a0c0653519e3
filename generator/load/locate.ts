import { isMap, isNode, isScalar, isSeq } from "yaml";
import type { Path } from "./spec.js";

/** Offsets in the text of a key and of the value behind it. */
export interface Offsets {
  readonly key: number;
  readonly value: number;
}

/**
 * Walks the document tree along the path and says where its end is; where the path leaves the document, the last
 * part that exists. Nothing is kept: only diagnostics and a few descriptions ask.
 */
export function locate(root: unknown, path: Path): Offsets {
  let node = root;
  let found: Offsets = { key: start(root), value: start(root) };
  for (const part of path) {
    const next = step(node, part);
    if (next === undefined) break;
    node = next.node;
    found = next.offsets;
  }
  return found;
}

function step(node: unknown, part: string | number): { readonly node: unknown; readonly offsets: Offsets } | undefined {
  if (isMap(node)) {
    // Keys may be numbers in the text (`200:`), but are strings in the data.
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    if (pair === undefined) return undefined;
    const key = start(pair.key);
    return { node: pair.value, offsets: { key, value: isWritten(pair.value) ? start(pair.value) : key } };
  }
  if (isSeq(node) && typeof part === "number") {
    const item = node.items[part];
    return item === undefined ? undefined : { node: item, offsets: { key: start(item), value: start(item) } };
  }
  return undefined;
}

/** False for the null of a key without a value, which has no place. */
function isWritten(node: unknown): boolean {
  return isNode(node) && !!node.range && node.range[1] > node.range[0];
}

function start(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0;
}
