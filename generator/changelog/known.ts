import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ChangelogYaml, ServiceSpec, SpecFile } from "../load/spec.js";
import { entriesOf, isProse, titleOf } from "../timeline/entries.js";
import type { ReadRelease } from "./reading.js";
import { yamlOf } from "./text.js";

/** The releases of a paste, parted by what the service knows of them. */
export interface Comparison {
  readonly fresh: readonly ReadRelease[];
  readonly known: readonly ReadRelease[];
  /** One for each release of which file and paste say different things. */
  readonly contradictions: readonly Diagnostic[];
}

/** Compares what is said, not how: our own keys, and how names are split over entries, do not count. */
export function compareReleases(service: ServiceSpec, releases: readonly ReadRelease[], pasted: string): Comparison {
  const files = new Map(
    service.changelog.flatMap((file) => (file.data.release === undefined ? [] : [[file.data.release, file] as const])),
  );
  const compared = releases.map((release) => {
    const file = files.get(release.release);
    return { release, file, differences: file ? differencesOf(file, release, service, pasted) : [] };
  });
  return {
    fresh: compared.flatMap(({ release, file }) => (file ? [] : [release])),
    known: compared.flatMap(({ release, file, differences }) => (file && differences.length === 0 ? [release] : [])),
    contradictions: compared.flatMap(({ release, file, differences }) =>
      file && differences.length > 0 ? [contradiction(release, file, differences, pasted)] : [],
    ),
  };
}

function contradiction(
  { release, line }: ReadRelease,
  { file }: SpecFile<ChangelogYaml>,
  differences: readonly string[],
  pasted: string,
): Diagnostic {
  const message = `release ${release} is known, and ${file} says something else:\n${differences.map((text) => `    ${text}`).join("\n")}`;
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
      return at ? { file: pasted, line: at.line, column: at.column } : whole;
    },
    placeOfKey: () => whole,
  };
}

/** The service as it would be with these releases, in the order in which they happened. */
export function withReleases(service: ServiceSpec, fresh: readonly SpecFile<ChangelogYaml>[]): ServiceSpec {
  const releases = [...service.changelog.filter((file) => !isProse(file)), ...fresh];
  const ordered = releases.toSorted((a, b) => (a.data.release ?? 0) - (b.data.release ?? 0));
  return { ...service, changelog: [...ordered, ...service.changelog.filter(isProse)] };
}
