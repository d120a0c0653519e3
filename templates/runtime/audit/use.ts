import type { ts } from "./compiler.js";
import type { Entry, Lexicon, Place } from "./lexicon.js";
import { placeOf, type Sdk } from "./package.js";

/** What a look at a node may ask. */
export interface Scope {
  readonly compiler: typeof ts;
  readonly checker: ts.TypeChecker;
  readonly lexicon: Lexicon;
  readonly sdk: Sdk;
}

/** Text that replaces a span of a file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place in users' code that uses what a notice is about. */
export interface Use {
  readonly node: ts.Node;
  readonly entry: Entry;
  /** Rewrites the use; undefined when that is a person's work. */
  readonly edit?: Edit | undefined;
  /** Why a rename cannot be rewritten here. */
  readonly note?: string | undefined;
}

/** What declarations say: notices, and the one new name if all of them agree on it. */
export interface Match {
  readonly entries: readonly Entry[];
  readonly rename?: string | undefined;
  readonly note?: string | undefined;
}

/** Where a symbol is declared: undefined for each declaration outside the package. */
export function placesOf(symbol: ts.Symbol | undefined, { compiler, checker, sdk }: Scope): (Place | undefined)[] {
  if (symbol === undefined) return [];
  const target = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).map((declaration) => placeOf(declaration, compiler, sdk));
}

/** Notices about a symbol. */
export const matchOf = (symbol: ts.Symbol | undefined, scope: Scope): Match =>
  agreed(placesOf(symbol, scope).map((place) => place && scope.lexicon.at(place)));

/** One match of all that was found; undefined means a declaration that nobody is taking away. */
export function agreed(found: readonly (Entry | undefined)[]): Match {
  const entries = [...new Map(found.flatMap((entry) => (entry ? [[entry.notice, entry]] : []))).values()];
  const names = new Set(found.map((entry) => entry?.rename));
  const [rename] = names;
  if (rename === undefined || names.size > 1) {
    const isMixed = entries.some((entry) => entry.rename !== undefined);
    return { entries, note: isMixed ? "another type that the value may have keeps the name" : undefined };
  }
  return { entries, rename };
}

/** The uses of a match at a node; one edit serves all of them. `edit` may return why there is none. */
export function usesOf(
  node: ts.Node,
  { entries, rename, note }: Match,
  edit?: (rename: string) => Edit | string,
): Use[] {
  const made = rename === undefined ? undefined : edit?.(rename);
  const why = typeof made === "string" ? made : note;
  if (typeof made === "object") return entries.map((entry) => ({ node, entry, edit: made }));
  return entries.map((entry) => ({ node, entry, note: entry.rename === undefined ? undefined : why }));
}

/** Replaces a name, be it an identifier or a literal in quotes. */
export function replaceName(name: ts.Node, text: string): Edit {
  const quoted = /^["'`]/.test(name.getText()) ? 1 : 0;
  return { start: name.getStart() + quoted, end: name.getEnd() - quoted, text };
}
