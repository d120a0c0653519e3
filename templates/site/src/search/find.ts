import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { indexOptions, type Entry, type Kind, type SearchFile } from "./options.js";
import { queryTokens } from "./tokens.js";

/** Answers a query, best first; `folder` is that of the service whose page is open. */
export type Find = (query: string, folder: string) => Entry[];

const shown = 40;

/** Of two that match alike, the one that a reader more probably means. */
const weights: Readonly<Record<Kind, number>> = {
  action: 9,
  guide: 9,
  structure: 7,
  error: 7,
  page: 6,
  value: 6,
  input: 5,
  member: 4,
  output: 4,
  table: 4,
  release: 2,
};

/** Makes the file that was served answer queries. */
export function openSearch(file: SearchFile): Find {
  // Written by MiniSearch when the site was built.
  const index = MiniSearch.loadJS(file.index as Parameters<typeof MiniSearch.loadJS>[0], indexOptions);
  return (query, folder) => {
    const words = queryTokens(query);
    if (words.length === 0) return [];
    const rank = ranker(file, { query, words, folder });
    return lookUp(index, words)
      .flatMap((result) => rank(result) ?? [])
      .sort((a, b) => b.rank - a.rank)
      .slice(0, shown)
      .map(({ entry }) => entry);
  };
}

const options: SearchOptions = {
  tokenize: (text) => text.split(" "),
  prefix: (term) => term.length > 1 && !/\p{Script=Han}/u.test(term),
  boost: { name: 4, zh: 3, owner: 1.5 },
};

/** Typing errors are forgiven only where nothing is as it was written: that is quicker, and finds nothing odd. */
function lookUp(index: MiniSearch, words: readonly string[]): SearchResult[] {
  const exact = index.search(words.join(" "), options);
  if (exact.some(({ queryTerms }) => queryTerms.length === words.length)) return exact;
  const fuzzy = (term: string): number => (/^[a-z.]{4,}$/.test(term) ? Math.min(2, Math.floor(term.length / 4)) : 0);
  return index.search(words.join(" "), { ...options, fuzzy });
}

interface Ask {
  readonly query: string;
  readonly words: readonly string[];
  readonly folder: string;
}

/** A name that is the query comes first, then one that begins with it, then by how many of its words were found. */
function ranker({ entries, services }: SearchFile, { query, words, folder }: Ask) {
  const asked = query.trim().toLowerCase();
  const characters = Array.from(asked).filter((one) => /\p{Script=Han}/u.test(one));
  return ({ id, score, queryTerms }: SearchResult): { entry: Entry; rank: number } | undefined => {
    // Ids are places in the list.
    const entry = entries[id as number];
    if (!entry) return undefined;
    const name = entry.name.toLowerCase();
    const tier = name === asked ? 3 : name.startsWith(asked) || endsWithPart(name, asked) ? 2 : 1;
    const inOrder = characters.length > 0 && standInOrder(characters, entry.zh ?? "") ? 1 : 0;
    const asks = standsIn(entry.name, words) ? 300 : 0;
    const covered = inOrder ? 1 : queryTerms.length / words.length;
    const service = entry.service === undefined ? undefined : services[entry.service];
    const near = service === undefined ? 0.5 : service.folder === folder ? 1 : service.deprecated ? -1 : 0;
    const likely = near * 60 + weights[entry.kind] * 12 - (entry.old ? 50 : 0) + Math.min(score, 90);
    return { entry, rank: tier * 1000 + inOrder * 500 + covered * 500 + asks + likely };
  };
}

/** In a question one word may be the name; "error" and the like are words of any question. */
const standsIn = (name: string, words: readonly string[]): boolean =>
  /[a-z][A-Z]|[._]/.test(name) && words.includes(name.toLowerCase());

/** `SystemError` is what `FailedOperation.SystemError` is called in short. */
const endsWithPart = (name: string, asked: string): boolean => name.endsWith(`.${asked}`);

/** `修改密码` stands in `修改Redis密码`. */
function standInOrder(characters: readonly string[], text: string): boolean {
  let from = 0;
  return characters.every((character) => {
    const at = text.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}
