import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ChangelogYaml, ServiceSpec, SpecFile } from "../load/spec.js";
import { isProse, isUnannounced } from "./entries.js";

type Release = SpecFile<ChangelogYaml>;

/** Numbers, dates and names of the changelog's files, and what only prose.yaml may hold. */
export function checkReleases({ changelog }: ServiceSpec): Diagnostic[] {
  const releases = changelog.filter((file) => !isProse(file));
  const numbered = releases.some(({ data }) => data.release !== undefined);
  return [
    ...releases.flatMap((file) => [...checkIdentity(file, numbered), ...checkNoProse(file)]),
    ...checkSequence(releases),
    ...checkTimes(releases),
    ...changelog.filter(isProse).flatMap(checkProse),
  ];
}

/** A release says its number, where the others have one, and its date; its file is named after the first. */
function checkIdentity(file: Release, numbered: boolean): Diagnostic[] {
  const { release, published } = file.data;
  if (numbered && release === undefined && !isUnannounced(file)) return unsaid(file, "release");
  if (published === undefined) return unsaid(file, "published");
  const day = published.slice(0, "YYYY-MM-DD".length);
  if (release === undefined ? stemOf(file).startsWith(day) : isNamedAfter(file, release)) return [];
  const [what, name] = release === undefined ? [`of ${day}`, day] : [release, String(release).padStart(3, "0")];
  const place = file.place([release === undefined ? "published" : "release"]);
  const message = `release ${what} lies in ${stemOf(file)}.yaml; name the file ${name}.yaml, or correct what it says.`;
  return [error("release-name", place, message)];
}

/** The number or date is missing; worst for a deprecation, of which users could not tell since when. */
function unsaid(file: Release, key: "release" | "published"): Diagnostic[] {
  const deprecations = file.data.changes.flatMap(({ deprecate }, index) => (deprecate === undefined ? [] : [index]));
  if (deprecations.length === 0)
    return [error("release-undated", file.place([]), `${file.file} does not say its ${key}.`)];
  const message = `a deprecation in a file that does not say its ${key}; what only prose says belongs in prose.yaml.`;
  return deprecations.map((index) => error("deprecation-without-release", file.place(["changes", index]), message));
}

function checkNoProse(file: Release): Diagnostic[] {
  const found = file.data.changes.flatMap(({ date }, index) =>
    date === undefined
      ? []
      : [
          error(
            "release-prose",
            file.placeOfKey(["changes", index, "date"]),
            "a change's own date is for prose.yaml; here the release has one.",
          ),
        ],
  );
  if (file.data.source === "prose")
    found.push(error("release-prose", file.placeOfKey(["source"]), "source: prose is for prose.yaml alone."));
  if (isUnannounced(file) && file.data.release !== undefined)
    found.push(
      error(
        "release-prose",
        file.placeOfKey(["source"]),
        `source: metadata is for what no release announces; remove it, or release: ${file.data.release}.`,
      ),
    );
  return found;
}

function checkProse(file: Release): Diagnostic[] {
  const { release, published, source, changes } = file.data;
  const found: Diagnostic[] = [];
  if (source !== "prose")
    found.push(
      error(
        "release-prose",
        file.place([]),
        "prose.yaml says source: prose, so that its entries are not taken for releases.",
      ),
    );
  for (const [key, value] of Object.entries({ release, published }))
    if (value !== undefined)
      found.push(error("release-prose", file.placeOfKey([key]), `prose.yaml is no release and has no ${key}.`));
  for (const [index, { deprecate }] of changes.entries())
    if (deprecate === undefined)
      found.push(
        error(
          "release-prose",
          file.place(["changes", index]),
          "prose.yaml holds deprecations only; other changes belong to a release.",
        ),
      );
  return found;
}

function checkSequence(releases: readonly Release[]): Diagnostic[] {
  let last = 0;
  // Numbers of which nobody has the text: what they changed was seen in the metadata, between their neighbours.
  let seen = false;
  return releases.flatMap((file) => {
    const { release } = file.data;
    if (isUnannounced(file) && release === undefined) {
      seen = true;
      return [];
    }
    const untold = seen;
    seen = false;
    const expected = last + 1;
    // A file without number, or with one that is not its name's, is reported for that; here it fills its place.
    const isSound = release !== undefined && isNamedAfter(file, release);
    last = isSound ? release : expected;
    if (!isSound || release === expected || (untold && release > expected)) return [];
    const said =
      release < expected
        ? `release ${release} stands twice`
        : `release ${release} follows ${expected - 1}; ${missing(expected, release - 1)} missing`;
    return [error("release-gap", file.place(["release"]), `${said}.`)];
  });
}

/** `087.yaml` and `87.yaml` are both release 87. */
function isNamedAfter(file: Release, release: number): boolean {
  return /^\d+$/u.test(stemOf(file)) && Number(stemOf(file)) === release;
}

function stemOf({ file }: Release): string {
  return file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
}

function missing(from: number, to: number): string {
  return from === to ? `${from} is` : `${from} to ${to} are`;
}

function checkTimes(releases: readonly Release[]): Diagnostic[] {
  let last: { readonly time: number; readonly published: string } | undefined;
  return releases.flatMap((file) => {
    const { published } = file.data;
    if (published === undefined) return [];
    const earlier = last;
    last = { time: Date.parse(published), published };
    if (earlier === undefined || earlier.time <= last.time) return [];
    return [
      error(
        "release-order",
        file.place(["published"]),
        `published ${published}, before the release that precedes it (${earlier.published}).`,
      ),
    ];
  });
}
