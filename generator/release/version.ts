import type { Bump } from "../diff/rules/rule.js";

/** A version without pre-release part: what a release of this package has. */
export interface SemVer {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export function parseVersion(text: string): SemVer | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/u.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

export const versionText = ({ major, minor, patch }: SemVer): string => `${major}.${minor}.${patch}`;

export function compareSemVer(a: SemVer, b: SemVer): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export const zeroRule =
  "Before 1.0.0 the minor number stands for what breaks and the patch number for all else: that is how ^0.x ranges of npm read it.";

/** The step that a version takes: of 0.x every part counts one place lower. */
export function stepFor({ major }: SemVer, bump: Bump): Bump {
  if (major > 0) return bump;
  return bump === "major" ? "minor" : "patch";
}

export function nextVersion(version: SemVer, bump: Bump): SemVer {
  const { major, minor, patch } = version;
  switch (stepFor(version, bump)) {
    case "major":
      return { major: major + 1, minor: 0, patch: 0 };
    case "minor":
      return { major, minor: minor + 1, patch: 0 };
    case "patch":
      return { major, minor, patch: patch + 1 };
  }
}
