import { distance } from "fastest-levenshtein";

/** ` Did you mean "X"?` when a known name is close to what was written, else nothing. Ends the sentence before it. */
export function suggest(written: string, known: Iterable<string>): string {
  const found = nearest(written, known);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
}

/** Suggestions for the first of many findings: whoever has hundreds of unknown names has made another mistake than a slip. */
export function suggester(most = 200): typeof suggest {
  let asked = 0;
  return (written, known) => {
    asked += 1;
    return asked > most ? "" : suggest(written, known);
  };
}

/** The one known name that is close; nothing where a second one could be meant as well. */
export function onlyNear(written: string, known: readonly string[]): string | undefined {
  const near = [...new Set(known)].filter((name) => name !== written && remoteness(name, written) <= allowed(written));
  return near.length === 1 ? near[0] : undefined;
}

/** The known name closest to what was written, if it is close enough to be a slip. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of known) {
    const far = remoteness(name, written);
    if (name !== written && far <= allowed(written) && (best === undefined || far < best.far)) best = { name, far };
  }
  return best?.name;
}

/** Whether one letter makes the difference. */
export const isSlip = (name: string, other: string): boolean =>
  Math.abs(name.length - other.length) <= 1 && distance(name, other) === 1;

/** Edits between two names; case alone (VpcID, VpcId) and a word cut short (minimum, min) are the likeliest slips. */
function remoteness(name: string, written: string): number {
  const [a, b] = [name.toLowerCase(), written.toLowerCase()];
  if (a === b) return 0;
  const isCut = Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
  return isCut ? 1 : distance(name, written);
}

/** Two edits make a swap of letters (raed, read), so all but the shortest names may have them. */
function allowed(written: string): number {
  return written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
}
