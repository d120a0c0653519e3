import type { Facts } from "../git/index.js";
import { compareSemVer, parseVersion } from "./version.js";

/** The highest of some versions. */
const latestOf = (versions: readonly string[]): string | undefined =>
  versions
    .flatMap((version) => parseVersion(version) ?? [])
    .sort(compareSemVer)
    .at(-1)?.version;

/** The last version that this commit descends from: a record says so, and before the first record a tag. */
export const lastVersionOf = ({ records, merged }: Facts): string | undefined => latestOf(records) ?? latestOf(merged);

/** What must be settled before anything can be released here, each with the way out. */
export function obstaclesOf(facts: Facts): string[] {
  const { head, branch, shallow } = facts;
  if (head === undefined) return ["There is no commit yet: commit first."];
  return [
    ...(shallow
      ? ["This clone is shallow: what it lacks of the history may hold the last release. git fetch --tags --unshallow"]
      : []),
    ...(branch === undefined
      ? ["HEAD is detached, so that the commit of the release would belong to no branch. git switch BRANCH"]
      : []),
    ...tagObstacles(facts),
    ...remoteObstacles(facts),
  ];
}

/** A version that somebody has released may be missing from this clone, as a record or as a tag. */
function tagObstacles(facts: Facts): string[] {
  const { records, tags, remote } = facts;
  const recorded = latestOf(records);
  const there = remote === undefined || typeof remote.state === "string" ? [] : remote.state.tags;
  const last = lastVersionOf(facts);
  const ahead = latestOf([...tags, ...there].filter((version) => isAfter(version, last)));
  return [
    ...(recorded !== undefined && !tags.includes(recorded)
      ? [
          `spec/releases/${recorded}.yaml records version ${recorded}, but this clone has no tag v${recorded}. git fetch --tags; if no clone has it, tag the commit of the record: git tag v${recorded} COMMIT`,
        ]
      : []),
    ...(ahead === undefined
      ? []
      : [
          tags.includes(ahead)
            ? `Tag v${ahead} is newer than all that this branch has released${last === undefined ? "" : ` (${last})`}. Merge the branch that has it, or switch to that branch.`
            : `${remote?.name ?? "The remote"} has tag v${ahead}, which this clone does not know. git fetch --tags && git pull`,
        ]),
  ];
}

function isAfter(version: string, last: string | undefined): boolean {
  const [one, other] = [parseVersion(version), parseVersion(last ?? "")];
  return one !== undefined && (other === undefined || compareSemVer(one, other) > 0);
}

function remoteObstacles({ branch, remote }: Facts): string[] {
  if (remote === undefined) return [];
  const { name, state } = remote;
  if (typeof state === "string")
    return [
      `${name} could not be asked what is released there: ${state}\nMake it reachable, or say with --offline that this clone knows all of it.`,
    ];
  if (branch === undefined) return [];
  if (state.upToDate === false) return [`${name} has commits of ${branch} that this clone lacks. git pull`];
  return state.upToDate === undefined && state.hasBranches
    ? [
        `${name} has no branch ${branch}. Switch to the branch that is released from, or push this one: git push -u ${name} ${branch}`,
      ]
    : [];
}
