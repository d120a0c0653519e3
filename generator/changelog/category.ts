import type { ServiceSpec } from "../load/spec.js";

/** The folder for a new action, and those that would do as well. */
export interface Guess {
  readonly category: string;
  readonly ties: readonly string[];
}

/**
 * The folder for a new action, guessed: that of the actions whose names share the rarest words with it, for a vendor's
 * actions come in families (Describe…, Modify…). A category's own title counts like a name. Where several do as well, the
 * largest of them; where nothing is shared, the folder that has most.
 */
export function guessCategory({ actions, service }: ServiceSpec, action: string): Guess {
  const { categories } = service.data;
  const samples = [
    ...actions.map(({ data, category }) => ({ category, words: wordsOf(data.action), isTitle: false })),
    ...categories.map(({ id, title }) => ({
      category: id,
      words: new Set(title.split(" ").map(stemOf)),
      isTitle: true,
    })),
  ];
  const counts = countsOf(samples.flatMap(({ words }) => [...words]));
  const words = wordsOf(action);
  const scores = new Map<string, number>();
  for (const sample of samples) {
    const shared = [...sample.words].filter((word) => words.has(word));
    // What a folder says of itself counts double.
    const weight = sample.isTitle ? 2 : 1;
    const score = weight * shared.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0);
    scores.set(sample.category, Math.max(score, scores.get(sample.category) ?? 0));
  }
  const best = Math.max(0, ...scores.values());
  const ranked = bySize(actions, categories);
  const found = ranked.filter((category) => (scores.get(category) ?? 0) === best);
  const [category = ""] = best === 0 ? ranked : found;
  return { category, ties: found.filter((other) => other !== category) };
}

/** Words that say nothing of a family. */
const empty: ReadonlySet<string> = new Set(["info", "list", "set", "state", "status", "type"]);

/** The words behind the verb. */
function wordsOf(action: string): ReadonlySet<string> {
  const words = action.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/gu) ?? [];
  return new Set(
    words
      .slice(1)
      .map(stemOf)
      .filter((word) => !empty.has(word)),
  );
}

const stemOf = (word: string): string => word.toLowerCase().replace(/s$/u, "");

/** Categories, those with most actions first. */
function bySize(actions: ServiceSpec["actions"], categories: readonly { readonly id: string }[]): string[] {
  const counts = countsOf(actions.map(({ category }) => category));
  return categories.map(({ id }) => id).toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
