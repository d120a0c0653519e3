import type { Diagnostic } from "./diagnostic.js";
import { onlyNear, suggest } from "./suggest.js";

/** The finding with the name that may have been meant; that is its fix, too, where no second name comes into question. */
export function guessed(finding: Diagnostic, written: string, known: Iterable<string>): Diagnostic {
  const names = [...known];
  const to = onlyNear(written, names);
  const message = finding.message + suggest(written, names);
  return { ...finding, message, ...(to !== undefined && { fix: { place: finding.place, from: written, to } }) };
}
