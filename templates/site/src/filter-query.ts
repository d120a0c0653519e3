/** Says whether a text has all that the reader asks for. */
export type Matches = (text: string) => boolean;

/**
 * All words of the query must occur, in any case, in whole or as a part. But a word that is one of the page's names, as it
 * is written there, finds that name alone: `DescribeInstances` is no part of `DescribeInstanceShards` then.
 */
export function matcherOf(query: string, names: ReadonlySet<string>): Matches {
  const tests = query
    .split(/\s+/)
    .filter(Boolean)
    .map((word): Matches => {
      if (names.has(word)) return (text) => hasWhole(text, word);
      const part = word.toLowerCase();
      return (text) => text.toLowerCase().includes(part);
    });
  return (text) => tests.every((test) => test(text));
}

const letter = /[\p{L}\p{N}_]/u;

function hasWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true;
  return false;
}
