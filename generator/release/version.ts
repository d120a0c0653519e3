import { compare, inc, parse, type SemVer } from "semver";
import type { Bump } from "../diff/rules/rule.js";

export type { SemVer } from "semver";

/** A version without pre-release part and build: what a release of this package has. */
export function parseVersion(text: string): SemVer | undefined {
  const version = parse(text);
  return version === null || version.prerelease.length > 0 || version.build.length > 0 ? undefined : version;
}

export const versionText = ({ version }: SemVer): string => version;

export const compareSemVer = (a: SemVer, b: SemVer): number => compare(a, b);

export const zeroRule =
  "Before 1.0.0 the minor number stands for what breaks and the patch number for all else: that is how ^0.x ranges of npm read it.";

/** The step that a version takes: of 0.x every part counts one place lower. */
export function stepFor({ major }: SemVer, bump: Bump): Bump {
  if (major > 0) return bump;
  return bump === "major" ? "minor" : "patch";
}

export function nextVersion(version: SemVer, bump: Bump): SemVer {
  const next = parseVersion(inc(version.version, stepFor(version, bump)) ?? "");
  if (next === undefined) throw new Error(`${version.version} has no next version.`);
  return next;
}
