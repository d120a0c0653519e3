import type { ServiceSpec } from "../load/spec.js";

/**
 * The folder for a new action, guessed: that of the action whose name shares the rarest words with it, for a vendor's
 * actions come in families (Describe…, Modify…). A category's own title counts like a name. Where nothing is shared,
 * the folder that has most.
 */
export function guessCategory({ actions, service }: ServiceSpec, action: string): string {
  const { categories } = service.data;
  const samples = [
    ...actions.map(({ data, category }) => ({ category, words: wordsOf(data.action) })),
    ...categories.map(({ id, title }) => ({ category: id, words: new Set(title.split(" ").map(stemOf)) })),
  ];
  const counts = countsOf(samples.flatMap(({ words }) => [...words]));
  const words = wordsOf(action);
  let best = { score: 0, category: largest(actions) ?? categories[0]?.id ?? "" };
  for (const sample of samples) {
    const shared = [...sample.words].filter((word) => words.has(word));
    const score = shared.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0);
    if (score > best.score) best = { score, category: sample.category };
  }
  return best.category;
}

/** The words behind the verb. */
function wordsOf(action: string): ReadonlySet<string> {
  const words = action.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/gu) ?? [];
  return new Set(words.slice(1).map(stemOf));
}

const stemOf = (word: string): string => word.toLowerCase().replace(/s$/u, "");

function largest(actions: ServiceSpec["actions"]): string | undefined {
  return [...countsOf(actions.map(({ category }) => category))].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
