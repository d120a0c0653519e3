import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import type { MetadataDrafts } from "../upstream/draft.js";
import { compareReleases, specFileOf, withReleases } from "./known.js";
import { knownNames } from "./knowledge.js";
import { draftsIn, needsOf } from "./needs.js";
import { readChangelog } from "./read.js";
import type { ReadRelease, ReadText } from "./reading.js";
import { reparsed } from "./reparse.js";
import { scaffold, type Knowledge, type Scaffold } from "./scaffold.js";
import { stumblesOf } from "./stumbles.js";
import { changelogText, yamlOf } from "./text.js";
import { tasksOf, type Task } from "./todo.js";

export { isSdkLog } from "./sdk-log.js";
export { planSdkLog, type SdkPlan } from "./sdk-plan.js";

export interface Request {
  readonly service: ServiceSpec;
  readonly schemas: ReadonlyMap<string, object>;
  /** Without a text, only drafts that are there already are filled in. */
  readonly pasted: { readonly file: string; readonly text: string } | undefined;
  readonly drafts: MetadataDrafts | undefined;
}

/** What an import would do. With a refusal it does nothing. */
export interface Import {
  readonly fresh: readonly ReadRelease[];
  readonly known: readonly ReadRelease[];
  readonly leftOut: ReadText["leftOut"];
  readonly refusals: readonly Diagnostic[];
  /** New text by file, each different from what is there. */
  readonly texts: ReadonlyMap<string, string>;
  readonly tasks: readonly Task[];
}

/** Reads the paste, compares it with what the service knows, and plans every file that has to be written. Writes nothing. */
export function planImport(request: Request): Import {
  const { service, schemas, pasted, drafts } = request;
  const read = pasted ? readChangelog(pasted.file, pasted.text, knownNames(service, drafts)) : empty;
  const file = pasted?.file ?? "";
  const { fresh, known, contradictions } = compareReleases(service, read.releases, file);
  const nothing = { fresh, known, leftOut: read.leftOut, texts: new Map<string, string>(), tasks: [] };
  // What cannot be read for sure cannot be compared either.
  const unclear = read.problems.length > 0 ? [...read.problems] : [...contradictions];
  if (unclear.length > 0) return { ...nothing, refusals: unclear.sort(byPlace) };
  const files = fresh.map((release) => ({ release, path: fileOf(service, release) }));
  const next = withReleases(
    service,
    files.map(({ release, path }) => specFileOf(path, release, file)),
  );
  const refusals = stumblesOf(next, file);
  if (refusals.length > 0) return { ...nothing, refusals };
  const knowledge: Knowledge = { links: read.links, drafts, keys: (kind) => keysOf(schemas.get(kind)) };
  const needs = needsOf(next, ({ place }) => fresh.length > 0 && place.file === file);
  const others = drafts
    ? draftsIn(service).filter(({ kind, name }) => !needs.some((need) => need.kind === kind && need.name === name))
    : [];
  const scaffolds = [...needs, ...others].map((need) => scaffold(service, need, knowledge));
  const releases = files.map(({ release, path }): Scaffold => ({
    file: path,
    text: changelogText(path, yamlOf(release)),
  }));
  return { ...nothing, refusals, ...outcome(request, scaffolds, releases) };
}

const empty: ReadText = { releases: [], links: new Map(), problems: [], leftOut: undefined };

function fileOf({ id }: ServiceSpec, { release }: ReadRelease): string {
  return `spec/${id}/changelog/${String(release).padStart(3, "0")}.yaml`;
}

function outcome(
  request: Request,
  scaffolds: readonly Scaffold[],
  releases: readonly Scaffold[],
): Pick<Import, "texts" | "tasks"> {
  const { service, schemas } = request;
  const changed = scaffolds.filter(({ file, text }) => textOf(service, file) !== text);
  const texts = new Map([...releases, ...changed].map(({ file, text }) => [file, text]));
  const names = new Set(releases.map(({ file }) => file));
  return { texts, tasks: tasksOf({ service: reparsed(service, texts), schemas, scaffolds: changed, releases: names }) };
}

function textOf({ actions, structures }: ServiceSpec, file: string): string | undefined {
  return [...actions, ...structures].find((found) => found.file === file)?.text;
}

function keysOf(schema: object | undefined): readonly string[] {
  const found = schema !== undefined && "properties" in schema ? schema.properties : undefined;
  return typeof found === "object" && found !== null ? Object.keys(found) : [];
}
