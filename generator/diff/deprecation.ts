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
  if (now === undefined) return [{ rule: "deprecation-lifted", subject, before: deprecationText(old ?? now) }];
  if (old === undefined) return [{ rule, subject, after: deprecationText(now) }];
  const texts = { before: deprecationText(old), after: deprecationText(now) };
  return [{ rule: isEarlier(now, old) ? "deprecation-earlier" : "deprecation-text-changed", subject, ...texts }];
}

/** `use Color instead; Misspelt. (release 3, 2022-01-01)`. */
export function deprecationText(deprecation: DeprecationDocument | undefined): string {
  const { replacedBy, service, reason, release, date } = deprecation ?? {};
  const heir = service === undefined ? replacedBy : `${replacedBy ?? ""} of ${service}`;
  const when = [release === undefined ? undefined : `release ${release}`, date].filter((part) => part !== undefined);
  const what = [heir === undefined ? undefined : `use ${heir} instead`, reason?.replace(/\.$/u, "")]
    .filter((part) => part !== undefined)
    .join("; ");
  return `${what === "" ? "no replacement is named" : what}${when.length > 0 ? ` (${when.join(", ")})` : ""}`;
}

function isEarlier(a: DeprecationDocument, b: DeprecationDocument): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date < b.date;
  return a.release !== undefined && b.release !== undefined && a.release < b.release;
}
