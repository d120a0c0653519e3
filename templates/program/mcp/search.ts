import type { Reference } from "../reference.js";

/** Something in the reference that a search may find. */
interface Entry {
  readonly name: string;
  readonly line: string;
  /** Texts to look in, and what a word there counts. */
  readonly texts: readonly (readonly [text: string, weight: number])[];
}

/** Most lines of a result. */
const most = 15;

/** Actions, codes and members that fit the words, the best first, a line each. */
export function search(query: string, references: readonly Reference[]): string[] {
  const words = wordsOf(query);
  const found = references.flatMap(entriesOf).map((entry) => ({ line: entry.line, score: scoreOf(entry, words) }));
  return found
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ line }) => line);
}

/** `DescribeSlowLog` and `slow_log` as the same words; Chinese as it is. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

function scoreOf({ name, texts }: Entry, words: readonly string[]): number {
  let score = name.toLowerCase() === words.join("") ? 20 : 0;
  for (const word of words) {
    const stem = word.length > 4 ? word.replace(/(?:ing|es|s|ed)$/, "") : word;
    for (const [text, weight] of texts) if (text.includes(stem)) score += weight;
  }
  return score;
}

const low = (text: string): string => wordsOf(text).join(" ");

function entriesOf({ subpath, actions, errors, enums }: Reference): Entry[] {
  return [
    ...Object.entries(actions).map(([name, { title, titleZh, summary, effect, deprecated, input }]) => ({
      name,
      line: `${subpath} action ${name} (${effect}): ${title}.${deprecated ? " DEPRECATED." : ""}`,
      texts: [
        [low(name), 4],
        [`${low(title)} ${titleZh}`, 4],
        [low(summary), 2],
        [input.map((member) => low(member.name)).join(" "), 1],
      ] as const,
    })),
    ...Object.entries(errors).map(([name, { description }]) => ({
      name,
      line: `${subpath} code ${name}: ${description}`,
      texts: [
        [low(name), 3],
        [low(description), 1],
      ] as const,
    })),
    ...Object.entries(enums).map(([name, { values }]) => ({
      name,
      line: `${subpath} values ${name}: ${values
        .slice(0, 8)
        .map(([value, constant]) => `${value} ${constant}`)
        .join(", ")}`,
      texts: [[low(name), 3]] as const,
    })),
  ];
}
