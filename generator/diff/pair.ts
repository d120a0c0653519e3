import { similarity } from "./similar.js";

/** Which names of the two versions belong together. */
export interface Pairing<Item> {
  /** In the order of the later version. */
  readonly pairs: readonly Pair<Item>[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item;
}

/** How surely one is the other under a new name; nothing when it is not. Higher is surer. */
export type Alike<Item> = (before: Item, after: Item) => number | undefined;

/**
 * Pairs by name first, then by name without case and punctuation, then by likeness. A likeness that two candidates
 * share decides nothing: better a removal and an addition than a rename that never was.
 */
export function pairUp<Item extends { readonly name: string }>(
  before: readonly Item[],
  after: readonly Item[],
  alike: Alike<Item> = () => undefined,
): Pairing<Item> {
  const partner = new Map<Item, Item>();
  const taken = new Set<Item>();
  const join = (old: Item, now: Item): void => {
    partner.set(now, old);
    taken.add(old);
  };
  const free = (): readonly [Item[], Item[]] => [
    before.filter((item) => !taken.has(item)),
    after.filter((item) => !partner.has(item)),
  ];
  for (const key of [(name: string) => name, bare]) {
    const [olds, news] = free();
    for (const now of news) {
      const found = olds.filter((old) => key(old.name) === key(now.name) && !taken.has(old));
      const [old] = found;
      if (old !== undefined && found.length === 1) join(old, now);
    }
  }
  for (const [old, now] of likeliest(...free(), alike)) join(old, now);
  const [removed, added] = free();
  const pairs = after.flatMap((now) => {
    const old = partner.get(now);
    return old === undefined ? [] : [{ before: old, after: now }];
  });
  return { pairs, added, removed };
}

/** The name as a hurried reader sees it. */
const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

function likeliest<Item>(olds: readonly Item[], news: readonly Item[], alike: Alike<Item>): [Item, Item][] {
  const candidates = olds
    .flatMap((old) => news.map((now) => ({ old, now, score: alike(old, now) ?? 0 })))
    .filter(({ score }) => score > 0);
  return candidates
    .filter(({ old, now, score }) =>
      candidates.every(
        (other) =>
          (other.old !== old && other.now !== now) || (other.old === old && other.now === now) || other.score < score,
      ),
    )
    .map(({ old, now }) => [old, now]);
}

/** How much two names share, from 0 to 1. */
export const nameLikeness = (a: string, b: string): number => similarity(bare(a), bare(b));

/** Share of what either has that both have. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const all = new Set([...first, ...second]);
  if (all.size === 0) return 0;
  return [...first].filter((item) => second.has(item)).length / all.size;
}
