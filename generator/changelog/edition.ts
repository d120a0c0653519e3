import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { entriesOf, isProse, releaseTitle, titleOf, type Entry } from "../timeline/entries.js";
import { specFileOf } from "./known.js";
import type { ReadRelease, ReadText } from "./reading.js";

/** Days between the two sites' releases of one change, at most. */
const apart = 120;

/**
 * The international site numbers its releases by itself. A text of it is told by numbers that are known with other dates;
 * each of its releases is named beside the release that says the same, or said to be nowhere in the changelog yet.
 */
export function editionOf(service: ServiceSpec, read: ReadText, pasted: string): Diagnostic[] {
  const own = new Map(service.changelog.flatMap(({ data }) => (data.release ? [[data.release, data.published]] : [])));
  const isForeign = ({ release, published }: ReadRelease): boolean => {
    const known = release === undefined ? undefined : own.get(release);
    return known !== undefined && days(known, published) > 7;
  };
  if (!read.english || !read.releases.every(isForeign)) return [];
  const { entries } = entriesOf({ ...service, changelog: service.changelog.filter((file) => !isProse(file)) });
  return read.releases.map((release) => {
    const place = { file: pasted, line: release.line, column: 1 };
    const units = entriesOf({ ...service, changelog: [specFileOf("", release, pasted)] }).entries;
    const same = units.map((unit) => entries.find((entry) => isSame(entry, unit, release.published)));
    const missing = units.filter((_, index) => same[index] === undefined).map(titleOf);
    const titles = [...new Set(same.flatMap((entry) => (entry ? [releaseTitle(entry)] : [])))];
    const known = titles.length === 0 ? "" : ` What it says is in ${titles.join(" and ")}.`;
    const unknown =
      missing.length === 0
        ? ""
        : ` No release of the changelog has ${missing.join(", ")}: paste the Chinese page, or give its metadata.`;
    return error(
      "changelog-edition",
      place,
      `release ${release.release ?? ""} of ${release.published.slice(0, 10)} is one of the international edition, which has its own numbers.${known}${unknown}`,
    );
  });
}

const isSame = (entry: Entry, unit: Entry, published: string): boolean =>
  entry.change === unit.change &&
  titleOf(entry) === titleOf(unit) &&
  entry.date !== undefined &&
  days(entry.date, published) <= apart;

const days = (a: string | undefined, b: string): number =>
  Math.abs(Date.parse((a ?? "").slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
