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
  const [own, others] = [one.slice(at), other.slice(at)];
  const ways = [
    [own.slice(1), others],
    [own, others.slice(1)],
    [own.slice(1), others.slice(1)],
  ] as const;
  return edits > 0 && ways.some(([left, right]) => isNear(left, right, edits - 1));
}
