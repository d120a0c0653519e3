import { bumpOf, countClasses } from "../diff/print/summary.js";
import type { Change } from "../diff/change.js";
import { bumps, type Bump } from "../diff/rules/rule.js";
import { compareSemVer, nextVersion, parseVersion, stepFor, versionText, zeroRule, type SemVer } from "./version.js";

/** What a version is computed from. */
export interface Since {
  /** Tag of the last version; undefined before the first. */
  readonly tag: string | undefined;
  /** Version that spec/package.yaml states. */
  readonly stated: string;
  readonly changes: readonly Change[];
  /** How many files of generated/ differ from the tag's: the runtime and the generator change without a definition. */
  readonly files: number;
}

/** What a person asks for beyond the computed. */
export interface Wishes {
  readonly as?: string;
  readonly bump?: string;
}

/** The next version, and why it is that one. */
export interface Plan {
  readonly version: string;
  readonly since: string | undefined;
  /** What the changes ask for, before the rule for 0.x; undefined for the first version. */
  readonly bump: Bump | undefined;
  readonly reasons: readonly string[];
}

/** Undefined when there is nothing to release; a sentence when the wishes cannot be met. */
export function planRelease(since: Since, wishes: Wishes): Plan | string | undefined {
  const stated = parseVersion(since.stated);
  if (stated === undefined) return `spec/package.yaml states version ${since.stated}, which is none of the form 1.2.3.`;
  if (since.tag === undefined) return firstPlan(stated, wishes);
  const tagged = parseVersion(since.tag);
  if (tagged === undefined) return `The last tag ${since.tag} is no version of the form v1.2.3.`;
  if (compareSemVer(stated, tagged) < 0)
    return `spec/package.yaml states ${since.stated}, which is older than the last tag ${since.tag}; correct it first.`;
  const asked = bumps.find((bump) => bump === wishes.bump);
  if (wishes.bump !== undefined && asked === undefined) return `--bump takes one of ${bumps.join(", ")}.`;
  const bump = greatest([bumpOf(since.changes), since.files > 0 ? "patch" : undefined, asked]);
  if (bump === undefined) return undefined;
  const computed = nextVersion(tagged, bump);
  const reasons = [...reasonsOf(since, bump, asked), ...(tagged.major === 0 ? [zeroText(tagged, bump)] : [])];
  return settle({ computed, stated, reasons, tag: since.tag, bump }, wishes);
}

function firstPlan(stated: SemVer, { as }: Wishes): Plan | string {
  const version = as === undefined ? stated : parseVersion(as);
  if (version === undefined) return `--as takes a version of the form 1.2.3.`;
  const reasons = ["No version is tagged yet: the first one is what spec/package.yaml states."];
  return { version: versionText(version), since: undefined, bump: undefined, reasons };
}

const greatest = (all: readonly (Bump | undefined)[]): Bump | undefined => bumps.find((bump) => all.includes(bump));

/** One sentence for what asks for the version step, one for the reasons behind it. */
function reasonsOf({ changes, files, tag = "" }: Since, bump: Bump, asked: Bump | undefined): string[] {
  const heaviest = changes.filter((change) => change.bump === bump);
  const rules = [...new Set(heaviest.map(({ rule }) => rule))];
  const counts = countClasses(changes).map(([found, count]) => `${count} ${found}`);
  return [
    ...(heaviest.length > 0 ? [`${bump} for ${count(heaviest.length, "change")} by ${listed(rules)}.`] : []),
    ...(asked === bump && heaviest.length === 0 ? [`${bump} because it was asked for.`] : []),
    ...(changes.length > 0 ? [`Changes since ${tag}: ${counts.join(", ")}.`] : []),
    ...(files > 0 ? [`${count(files, "file")} of generated/ differ from those of ${tag}.`] : []),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

function listed(rules: readonly string[]): string {
  const shown = rules.slice(0, 5).join(", ");
  return rules.length > 5 ? `${shown} and ${rules.length - 5} more rules` : shown;
}

const zeroText = (tagged: SemVer, bump: Bump): string => `${zeroRule} So ${bump} becomes ${stepFor(tagged, bump)}.`;

interface Computed {
  readonly computed: SemVer;
  readonly stated: SemVer;
  readonly reasons: readonly string[];
  readonly tag: string;
  readonly bump: Bump;
}

/** A higher version counts, of a person who asks for it or who has already put it into spec/package.yaml. */
function settle({ computed, stated, reasons, tag, bump }: Computed, { as }: Wishes): Plan | string {
  const asked = as === undefined ? stated : parseVersion(as);
  if (asked === undefined) return `--as takes a version of the form 1.2.3.`;
  const isHigher = compareSemVer(asked, computed) > 0;
  if (as !== undefined && compareSemVer(asked, computed) < 0)
    return `The changes since ${tag} ask for ${versionText(computed)} at least; ${as} is less.`;
  const wish = as === undefined ? "spec/package.yaml already states" : "It was asked for";
  return {
    version: versionText(isHigher ? asked : computed),
    since: tag,
    bump,
    reasons: isHigher
      ? [...reasons, `${wish} ${versionText(asked)}, which is more than ${versionText(computed)}.`]
      : reasons,
  };
}
