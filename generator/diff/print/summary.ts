import type { Change } from "../change.js";
import { bumps, changeClasses, type Bump, type ChangeClass } from "../rules/rule.js";

/** How many changes there are of each class, the worst first; classes without one are left out. */
export function countClasses(changes: readonly Change[]): readonly (readonly [ChangeClass, number])[] {
  return changeClasses
    .map((found) => [found, changes.filter((change) => change.class === found).length] as const)
    .filter(([, count]) => count > 0);
}

/** What the next version has to raise at least; nothing when nothing changed. */
export function bumpOf(changes: readonly Change[]): Bump | undefined {
  return bumps.find((bump) => changes.some((change) => change.bump === bump));
}

const nouns: Readonly<Record<ChangeClass, readonly [string, string]>> = {
  breaking: ["breaking change", "breaking changes"],
  warning: ["warning", "warnings"],
  deprecation: ["deprecation", "deprecations"],
  additive: ["addition", "additions"],
  text: ["change of words", "changes of words"],
};

/** `1 breaking change, 2 additions: a major change`, the latter where versions are meant. */
export function summaryOf(changes: readonly Change[], isVersioned = true): string {
  const bump = bumpOf(changes);
  if (bump === undefined) return "nothing changed";
  const counts = countClasses(changes).map(([found, count]) => `${count} ${nouns[found][count === 1 ? 0 : 1]}`);
  return `${counts.join(", ")}${isVersioned ? `: a ${bump} change` : ""}`;
}

/** `optional → required`, `→ Full (1)`; nothing when the title says it all. */
export function stepOf({ before, after }: Pick<Change, "before" | "after">): string {
  if (before === undefined) return after === undefined ? "" : `→ ${after}`;
  return after === undefined ? before : `${before} → ${after}`;
}

/** `wire: break, types: warn`; nothing when no lens minds. */
export function lensesOf({ lenses }: Pick<Change, "lenses">): string {
  return (["wire", "types", "behaviour"] as const)
    .filter((lens) => lenses[lens] !== "ok")
    .map((lens) => `${lens}: ${lenses[lens]}`)
    .join(", ");
}

/** `release 88, 2025-06-01`; nothing when no vendor release says so. */
export function originOf({ release }: Pick<Change, "release">): string {
  if (release === undefined) return "";
  const day = release.published.slice(0, 10);
  return release.number === undefined ? day : `release ${release.number}, ${day}`;
}

/** `spec/a.yaml:3`, or both places where they differ. */
export function placesOf({ places: { before, after } }: Pick<Change, "places">): string {
  if (before === undefined || after === undefined || before === after) return after ?? before ?? "";
  return `${before} → ${after}`;
}
