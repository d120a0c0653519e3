import { derived } from "./runtime.js";

type Exported = { readonly values: readonly string[]; readonly types: readonly string[] };

/** What the hand-written runtime declares; derived from its sources, so that nothing is listed twice. */
const {
  runtime,
  vendors,
  clientMembers,
}: {
  readonly runtime: Exported;
  readonly vendors: Readonly<Record<string, Exported>>;
  readonly clientMembers: readonly string[];
} = derived;

/**
 * All that a service's entry exports besides its own names, by the folder of its vendor: what nothing can take the place of, and
 * types that the entry can export under other names.
 */
export function exportedByRuntime(vendor: string): {
  readonly fixed: readonly string[];
  readonly types: readonly string[];
} {
  const own = vendors[vendor] ?? { values: [], types: [] };
  return { fixed: [...runtime.values, ...own.values, ...own.types], types: runtime.types };
}

/** What every object has: absent, a member of that name would still look present, to validators and to the compiler. */
export const objectMembers: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** What every client has beside the methods of its service; `then` would make it a promise. */
export const clientHas: ReadonlySet<string> = new Set([...clientMembers, "explainEndpoint", "then", ...objectMembers]);
