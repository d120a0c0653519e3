import type { Insertion } from "./edit.js";

/**
 * Where new names go among those that are there: next to their neighbours in the vendor's order, as far as that is
 * known, else to the end. What is there keeps its order.
 */
export function placesFor(
  have: readonly string[],
  wanted: readonly string[],
  vendor: readonly string[] = [],
): { readonly name: string; readonly after: Insertion["after"] }[] {
  const merged = [...have];
  const ranked = wanted.toSorted((a, b) => rank(vendor, a) - rank(vendor, b));
  for (const name of ranked) merged.splice(indexFor(name, merged, vendor), 0, name);
  let after: string | undefined;
  return merged.flatMap((name) => {
    if (!have.includes(name)) return [{ name, after }];
    after = name;
    return [];
  });
}

/** Names that the vendor's order lacks come last, as they came. */
function rank(vendor: readonly string[], name: string): number {
  const index = vendor.indexOf(name);
  return index === -1 ? vendor.length : index;
}

function indexFor(name: string, merged: readonly string[], vendor: readonly string[]): number {
  const index = vendor.indexOf(name);
  if (index === -1) return merged.length;
  const before = vendor.slice(0, index).findLast((other) => merged.includes(other));
  if (before !== undefined) return merged.indexOf(before) + 1;
  const behind = vendor.slice(index + 1).find((other) => merged.includes(other));
  return behind === undefined ? merged.length : merged.indexOf(behind);
}
