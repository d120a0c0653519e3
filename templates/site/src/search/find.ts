import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { indexOptions, type Entry, type Kind, type SearchFile } from "./options.js";
import { queryTokens } from "./tokens.js";

/** Answers a query, best first; `folder` is that of the service whose page is open. */
export type Find = (query: string, folder: string) => Entry[];

/** More would hardly be read, and each key would lay it out anew. */
const shown = 24;

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
  const names = file.entries.map(({ name }) => name.toLowerCase());
  return (query, folder) => {
    const words = queryTokens(query);
    if (words.length === 0) return [];
    const rank = ranker(file, names, { query, words, folder });
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

/** What the word of a reader who has only begun to write is sought in: all else begins so, too. */
const beginning: SearchOptions = { ...options, fields: ["name", "zh"] };

/** Typing errors are forgiven only in words that nothing has as they were written: that is quicker, and finds nothing odd. */
function lookUp(index: MiniSearch, words: readonly string[]): SearchResult[] {
  const text = words.join(" ");
  const named = text.length > 3 ? [] : index.search(text, beginning);
  if (named.length >= shown) return named;
  const exact = index.search(text, options);
  if (exact.some(({ queryTerms }) => queryTerms.length === words.length)) return exact;
  const found = new Set(exact.flatMap(({ queryTerms }) => queryTerms));
  const errors = new Map(words.filter((word) => !found.has(word)).map((word) => [word, errorsIn(word)]));
  if (![...errors.values()].some(Boolean)) return exact;
  return index.search(text, { ...options, fuzzy: (term) => errors.get(term) ?? 0 });
}

/** How many letters of a word may be wrong. */
const errorsIn = (word: string): number => (/^[a-z.]{4,}$/.test(word) ? Math.min(2, Math.floor(word.length / 4)) : 0);

interface Ask {
  readonly query: string;
  readonly words: readonly string[];
  readonly folder: string;
}

/** A name that is the query comes first, then one that begins with it, then by how many of its words were found. */
function ranker({ entries, services }: SearchFile, names: readonly string[], { query, words, folder }: Ask) {
  const asked = query.trim().toLowerCase();
  const characters = Array.from(asked).filter((one) => /\p{Script=Han}/u.test(one));
  return ({ id, score, queryTerms }: SearchResult): { entry: Entry; rank: number } | undefined => {
    // Ids are places in the list.
    const [entry, name] = [entries[id as number], names[id as number]];
    if (!entry || name === undefined) return undefined;
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

/** `修改密码` is found in `修改Redis密码`. */
function standInOrder(characters: readonly string[], text: string): boolean {
  let from = 0;
  return characters.every((character) => {
    const at = text.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}
