/** Likeness of two texts from 0 to 1: the share of neighbouring letters that both have (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [bigrams(a), bigrams(b)];
  const total = first.length + second.length;
  if (total === 0) return 0;
  const left = [...second];
  let shared = 0;
  for (const pair of first) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
