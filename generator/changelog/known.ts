import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { inOrder } from "../load/chronology.js";
import type { ChangelogYaml, ChangeYaml, ServiceSpec, SpecFile } from "../load/spec.js";
import { entriesOf, titleOf } from "../timeline/entries.js";
import type { ReadRelease } from "./reading.js";
import { yamlOf } from "./text.js";

/** The releases of a paste, parted by what the service knows of them. */
export interface Comparison {
  readonly fresh: readonly ReadRelease[];
  readonly known: readonly ReadRelease[];
  /** One for each release of which file and paste say different things. */
  readonly contradictions: readonly Diagnostic[];
  /** Releases of which the file has a part only, with what is missing there. */
  readonly cut: readonly Cut[];
}

/** A known release whose text says more than its file, and nothing else. */
export interface Cut {
  readonly file: SpecFile<ChangelogYaml>;
  readonly changes: readonly ChangeYaml[];
}

/** Compares what is said, not how: our own keys, and how names are split over entries, do not count. */
export function compareReleases(
  service: ServiceSpec,
  releases: readonly ReadRelease[],
  pasted: string,
  amend = false,
): Comparison {
  const files = new Map(
    service.changelog.flatMap((file) => (file.data.release === undefined ? [] : [[file.data.release, file] as const])),
  );
  const compared = releases.map((release) => {
    const file = release.release === undefined ? undefined : files.get(release.release);
    return { release, file, differences: file ? differencesOf(file, release, service, pasted) : [] };
  });
  return {
    fresh: compared.flatMap(({ release, file }) => (file ? [] : [release])),
    known: compared.flatMap(({ release, file, differences }) => (file && differences.length === 0 ? [release] : [])),
    contradictions: compared.flatMap(({ release, file, differences }) =>
      file && differences.length > 0 && !(amend && isCut(file, release, service))
        ? [contradiction(release, file, differences, pasted, isCut(file, release, service))]
        : [],
    ),
    cut: compared.flatMap(({ release, file, differences }) =>
      amend && file && differences.length > 0 && isCut(file, release, service)
        ? [{ file, changes: missingIn(file, release) }]
        : [],
    ),
  };
}

function contradiction(
  { release, line }: ReadRelease,
  { file }: SpecFile<ChangelogYaml>,
  differences: readonly string[],
  pasted: string,
  completes: boolean,
): Diagnostic {
  const said = completes ? "has a part of it only; --amend completes it" : "says something else";
  const message = `release ${release ?? ""} is known, and ${file} ${said}:\n${differences.map((text) => `    ${text}`).join("\n")}`;
  return error("release-contradiction", { file: pasted, line, column: 1 }, message);
}

function differencesOf(
  file: SpecFile<ChangelogYaml>,
  release: ReadRelease,
  service: ServiceSpec,
  pasted: string,
): string[] {
  const [ours, theirs] = [unitsOf(file, service), unitsOf(specFileOf(file.file, release, pasted), service)];
  const [here, there] = [`${file.file}:`, `${pasted}:`];
  const times = [file.data.published ?? "no time", release.published];
  return [
    ...(times[0] === times[1]
      ? []
      : [
          `${here}${file.place(["published"]).line} published ${times[0] ?? ""}`,
          `${there}${release.line} published ${times[1] ?? ""}`,
        ]),
    ...[...ours]
      .filter(([unit]) => !theirs.has(unit))
      .map(([unit, line]) => `${here}${line} ${unit}, which the text lacks`),
    ...[...theirs]
      .filter(([unit]) => !ours.has(unit))
      .map(([unit, line]) => `${there}${line} ${unit}, which the file lacks`),
  ];
}

/** True when the text has all that the file has, and more. */
function isCut(file: SpecFile<ChangelogYaml>, release: ReadRelease, service: ServiceSpec): boolean {
  const [ours, theirs] = [unitsOf(file, service), unitsOf(specFileOf(file.file, release, ""), service)];
  return (
    (file.data.published ?? release.published) === release.published &&
    [...ours.keys()].every((unit) => theirs.has(unit))
  );
}

/** The changes of the text without the names that the file has. */
function missingIn({ data }: SpecFile<ChangelogYaml>, release: ReadRelease): ChangeYaml[] {
  const verbs = ["add", "modify", "deprecate", "remove"] as const;
  const keysOf = (change: ChangeYaml): string[] => {
    const verb = verbs.find((one) => change[one] !== undefined) ?? "add";
    return change.names.map((name) => [verb, change[verb], change.of ?? "", name].join(" "));
  };
  const known = new Set(data.changes.flatMap(keysOf));
  return yamlOf(release).changes.flatMap((change) => {
    const keys = keysOf(change);
    const names = change.names.filter((_, index) => !known.has(keys[index] ?? ""));
    return names.length === 0 ? [] : [{ ...change, names }];
  });
}

/** `deprecate output Status of EnableReplicaReadonly`, each with its line. */
function unitsOf(file: SpecFile<ChangelogYaml>, service: ServiceSpec): Map<string, number> {
  const { entries } = entriesOf({ ...service, changelog: [file] });
  return new Map(entries.map((entry) => [`${entry.change} ${titleOf(entry)}`, entry.place.line]));
}

/** A release of the paste as if its file were there: the timeline replays it, and says where in the paste it stumbles. */
export function specFileOf(file: string, release: ReadRelease, pasted: string): SpecFile<ChangelogYaml> {
  const whole = { file: pasted, line: release.line, column: 1 };
  return {
    file,
    text: "",
    data: yamlOf(release),
    place: ([, change, , name]) => {
      const found = typeof change === "number" ? release.changes[change] : undefined;
      const at = found?.names[typeof name === "number" ? name : 0];
      return at ? { file: at.file ?? pasted, line: at.line, column: at.column } : whole;
    },
    placeOfKey: () => whole,
  };
}

/** The service as it would be with these releases, in the order in which they happened. */
export function withReleases(service: ServiceSpec, fresh: readonly SpecFile<ChangelogYaml>[]): ServiceSpec {
  return { ...service, changelog: inOrder([...service.changelog, ...fresh]) };
}
