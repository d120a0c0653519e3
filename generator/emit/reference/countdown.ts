import type { ChangeModel, ReleaseModel } from "../../model/model.js";
import { count } from "./markdown.js";

/**
 * How long the names that a release deprecated have been so, in releases, and how many of them are left:
 * `12 names. 3 releases have come since; 10 of the names are still there.` Nothing for a release that deprecated none.
 */
export function countdownText(releases: readonly ReleaseModel[], release: number): string | undefined {
  const at = releases.findIndex(({ number }) => number === release);
  const names = releases[at]?.changes.filter(({ change }) => change === "deprecate") ?? [];
  if (names.length === 0) return undefined;
  const all = count(names.length, "name");
  const later = releases.slice(at + 1);
  if (later.length === 0) return `${all}, deprecated by the newest release.`;
  const since = `${count(later.length, "release")} ${later.length === 1 ? "has" : "have"} come since`;
  return `${all}. ${since}; ${leftText(names, later)}.`;
}

function leftText(names: readonly ChangeModel[], later: readonly ReleaseModel[]): string {
  const changes = later.flatMap((release) => release.changes);
  const left = names.filter((name) => !isGone(name, changes)).length;
  if (left === names.length) return names.length === 1 ? "it is still there" : `all ${left} are still there`;
  if (left === 0) return names.length === 1 ? "it has been removed" : "all have been removed";
  return `${left} of the names ${left === 1 ? "is" : "are"} still there`;
}

/** Whether the last thing that happened to the name, or to what it is a part of, is that it was removed. */
const isGone = (name: ChangeModel, changes: readonly ChangeModel[]): boolean =>
  changes.findLast(({ change, ...subject }) => (change === "add" || change === "remove") && holds(subject, name))
    ?.change === "remove";

/** A member's removal concerns the member; an action's or structure's, all that it has. */
const holds = (subject: Omit<ChangeModel, "change">, name: ChangeModel): boolean =>
  subject.of === undefined
    ? subject.name === (name.of ?? name.name) && (subject.kind === "structure") === isOfStructure(name)
    : subject.of === name.of && subject.kind === name.kind && subject.name === name.name;

const isOfStructure = ({ kind }: ChangeModel): boolean => kind === "structure" || kind === "member";
