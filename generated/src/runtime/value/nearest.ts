/** The name that somebody may have meant: one that differs by a third of its characters at most, and by no more than three. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const edits = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  return [...names].sort().find((each) => isNear(each.toLowerCase(), name.toLowerCase(), edits));
}

/** Whether so many characters added, left out or changed make one word of the other. */
function isNear(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  let at = 0;
  while (one[at] === other[at]) at++;
  return edits > 0 && steps.some(([left, right]) => isNear(one.slice(at + left), other.slice(at + right), edits - 1));
}

/** What is passed over in the one and in the other: a character added, left out, or changed. */
const steps = [
  [1, 0],
  [0, 1],
  [1, 1],
] as const;
