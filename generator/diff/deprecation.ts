import type { DeprecationDocument } from "./document.js";
import { same, type Finding, type Subject } from "./finding.js";
import type { RuleId } from "./rules/index.js";

interface Deprecated {
  readonly deprecated?: DeprecationDocument;
}

/** What became of a deprecation; `rule` names one that is new. */
export function compareDeprecation(rule: RuleId, subject: Subject, before: Deprecated, after: Deprecated): Finding[] {
  const [old, now] = [before.deprecated, after.deprecated];
  if (same(old, now)) return [];
  if (now === undefined)
    return old === undefined ? [] : [{ rule: "deprecation-lifted", subject, before: deprecationText(old) }];
  // Its release, if any, is part of the change.
  const { release, ...words } = now;
  if (old === undefined)
    return [{ rule, subject, after: release === undefined ? deprecationText(now) : wordsOf(words) }];
  const texts = { before: deprecationText(old), after: deprecationText(now) };
  return [{ rule: isEarlier(now, old) ? "deprecation-earlier" : "deprecation-text-changed", subject, ...texts }];
}

/** `use Color instead. Misspelt (release 3, 2022-01-01)`. */
function deprecationText(deprecation: DeprecationDocument): string {
  const { release, date } = deprecation;
  const when = [release === undefined ? undefined : `release ${release}`, date].filter((part) => part !== undefined);
  return `${wordsOf(deprecation)}${when.length > 0 ? ` (${when.join(", ")})` : ""}`;
}

function wordsOf({ replacedBy, service, reason }: DeprecationDocument): string {
  const replacement = service === undefined ? replacedBy : `${replacedBy ?? ""} of ${service}`;
  const parts = [replacement === undefined ? undefined : `use ${replacement} instead`, reason?.replace(/\.$/u, "")];
  const words = parts.filter((part) => part !== undefined).join(". ");
  return words === "" ? "no replacement is named" : words;
}

function isEarlier(a: DeprecationDocument, b: DeprecationDocument): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date < b.date;
  return a.release !== undefined && b.release !== undefined && a.release < b.release;
}
