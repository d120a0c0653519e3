import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import type { Entry } from "../timeline/entries.js";
import { heldBack, type MetadataDrafts } from "../upstream/draft.js";
import type { EditionDifferences } from "../upstream/editions.js";
import type { VendorExample } from "../upstream/examples.js";
import { doubtsOf } from "./doubts.js";
import { editionOf } from "./edition.js";
import { amendedText } from "./amend.js";
import { compareReleases, specFileOf, withReleases, type Cut } from "./known.js";
import { knownNames, type Knowledge } from "./knowledge.js";
import { draftsIn, needsOf } from "./needs.js";
import { observedRelease } from "./observed.js";
import { productOf } from "./product.js";
import { readChangelog } from "./read.js";
import type { ReadRelease, ReadText } from "./reading.js";
import { reparsed } from "./reparse.js";
import { scaffold, type Scaffold } from "./scaffold.js";
import { shapesOf } from "./shapes.js";
import { categoryIn, deprecationIn, settle, type Sheet } from "./sheet.js";
import { stumblesOf } from "./stumbles.js";
import { changelogText, withReasons, yamlOf } from "./text.js";
import { tasksOf, type Task } from "./todo.js";
import { retold } from "./retold.js";

export { productOf, type Product } from "./product.js";
export { readSheet, sheetText, type Sheet } from "./sheet.js";
export type { Task } from "./todo.js";

export { isSdkLog } from "./sdk-log.js";
export { planSdkLog } from "./sdk-plan.js";

export interface Request {
  readonly service: ServiceSpec;
  readonly schemas: ReadonlyMap<string, object>;
  /** Without a text, only drafts that are there already are filled in. */
  readonly pasted: { readonly file: string; readonly text: string } | undefined;
  readonly drafts: MetadataDrafts | undefined;
  /** What changed between two editions of the metadata, and the day of the later one. */
  readonly editions?: (EditionDifferences & { readonly day: string; readonly file: string }) | undefined;
  /** The vendor's examples of an action. */
  readonly examples?: ((action: string) => readonly VendorExample[]) | undefined;
  /** Date of the page or edition that drafts are made from. */
  readonly day?: string | undefined;
  /** Completes a release that is known of a text that was cut. */
  readonly amend?: boolean | undefined;
  /** The last release to take in; what later ones of the text add is held back. */
  readonly until?: number | undefined;
  readonly sheet?: Sheet | undefined;
}

/** What an import would do. With a refusal it does nothing. */
export interface Import {
  readonly fresh: readonly ReadRelease[];
  readonly known: readonly ReadRelease[];
  readonly leftOut: ReadText["leftOut"];
  /** Parts of the text that belong to other products. */
  readonly others: ReadText["others"];
  /** What was read, but may be a slip of the text. */
  readonly warnings: readonly Diagnostic[];
  readonly refusals: readonly Diagnostic[];
  /** New text by file, each different from what is there. */
  readonly texts: ReadonlyMap<string, string>;
  /** The service as the import leaves it. */
  readonly after: ServiceSpec;
  readonly tasks: readonly Task[];
}

/** Reads the paste, compares it with what the service knows, and plans every file that has to be written. Writes nothing. */
export function planImport(request: Request): Import {
  const { service, pasted, until = Infinity, amend } = request;
  const all = pasted
    ? readChangelog(pasted.file, pasted.text, knownNames(service, request.drafts), productOf(service))
    : empty;
  const later = all.releases.filter(({ release = 0 }) => release > until);
  const read = { ...all, releases: all.releases.filter((release) => !later.includes(release)) };
  const file = pasted?.file ?? "";
  const { fresh, known, contradictions, cut } = compareReleases(service, read.releases, file, amend);
  const nothing: Import = {
    ...{ fresh, known, leftOut: read.leftOut, others: read.others, after: service },
    ...{ warnings: [], refusals: [], texts: new Map<string, string>(), tasks: [] },
  };
  // What cannot be read for sure cannot be compared either; what is of another edition has other numbers.
  const foreign = editionOf(service, read, file);
  const unclear = [read.problems, foreign, contradictions].find((some) => some.length > 0);
  if (unclear) return { ...nothing, refusals: [...unclear].sort(byPlace) };
  return planFresh(request, { read, later, fresh, cut }, nothing);
}

interface Taken {
  readonly read: ReadText;
  /** Releases of the text that are not taken in. */
  readonly later: readonly ReadRelease[];
  readonly fresh: readonly ReadRelease[];
  readonly cut: readonly Cut[];
}

function planFresh(request: Request, { read, later, fresh, cut }: Taken, nothing: Import): Import {
  const { service, schemas, pasted, editions } = request;
  const file = pasted?.file ?? "";
  const named = namesOf(later);
  const drafts = request.drafts && heldBack(request.drafts, named);
  const dated = (releases: readonly ReadRelease[]) =>
    releases.map((release) => specFileOf(fileOf(service, release), release, file));
  const amended = cut.map((one) => amendedText(one));
  const complete = reparsed(service, new Map(amended));
  const told = withReleases(complete, dated(fresh));
  const unannounced =
    editions && observedRelease(told, editions.changes, editions.day, (one) => named.has(nameOf(one)));
  const taken = [...fresh, ...(unannounced ? [unannounced] : [])];
  const next = withReleases(complete, dated(taken));
  const isFresh = ({ place }: Entry): boolean =>
    (taken.length > 0 && (place.file === file || place.file === editions?.file)) ||
    amended.some(([path]) => path === place.file);
  const sources = [file, editions?.file].filter((source) => source !== undefined && source !== "");
  const refusals = sources.flatMap((source) => stumblesOf(next, source ?? ""));
  if (refusals.length > 0) return { ...nothing, refusals };
  const { keys } = shapesOf(schemas);
  const { day } = request;
  const examples = request.examples && withoutLater(request.examples, named);
  const knowledge: Knowledge = {
    links: read.links,
    drafts,
    keys,
    examples,
    day: day ?? editions?.day,
    categoryOf: (action) => categoryIn(request.sheet, action),
  };
  const needs = needsOf(next, isFresh);
  const others = drafts
    ? draftsIn(service).filter(({ kind, name }) => !needs.some((need) => need.kind === kind && need.name === name))
    : [];
  const scaffolds = [...needs, ...others].map((need) => scaffold(service, need, knowledge));
  const releases = taken.map((release): Scaffold => {
    const path = fileOf(service, release);
    return {
      file: path,
      text: changelogText(
        path,
        withReasons(yamlOf(release), (of) => deprecationIn(request.sheet, of)),
      ),
    };
  });
  const warnings = doubtsOf(next, isFresh, drafts);
  const amendments = amended.map(([path, text]): Scaffold => ({ file: path, text }));
  const result = outcome(request, scaffolds, [...releases, ...amendments], named);
  return { ...nothing, fresh: taken, warnings, ...result };
}

const empty: ReadText = {
  releases: [],
  links: new Map(),
  problems: [],
  leftOut: undefined,
  others: [],
  english: false,
};

function fileOf({ id }: ServiceSpec, { release, published }: ReadRelease): string {
  return `spec/${id}/changelog/${release === undefined ? published : String(release).padStart(3, "0")}.yaml`;
}

/** Everything that later releases name as added: `input Emergency ChangeReplicaToMaster`. */
function namesOf(later: readonly ReadRelease[]): ReadonlySet<string> {
  return new Set(
    later.flatMap(({ changes }) =>
      changes.flatMap(({ kind, of, names }) => names.map(({ name }) => nameOf({ kind, of: of?.name, name }))),
    ),
  );
}

/** Examples as they were: without the members that later releases add. */
function withoutLater(examples: NonNullable<Request["examples"]>, later: ReadonlySet<string>): typeof examples {
  const kept = (kind: string, of: string, members: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !later.has(nameOf({ kind, of, name }))));
  return (action) =>
    examples(action).map((example) => ({
      ...example,
      request: kept("input", action, example.request),
      response: kept("output", action, example.response),
    }));
}

const nameOf = ({
  kind,
  of = "",
  name,
}: {
  readonly kind: string;
  readonly of?: string | undefined;
  readonly name: string;
}): string => `${kind} ${name} ${of}`;

function outcome(
  request: Request,
  scaffolds: readonly Scaffold[],
  releases: readonly Scaffold[],
  later: ReadonlySet<string>,
): Pick<Import, "texts" | "tasks" | "refusals" | "after"> {
  const { service, schemas, sheet } = request;
  const changed = scaffolds.filter(({ file, text }) => textOf(service, file) !== text);
  const drafted = new Map([...releases, ...changed].map(({ file, text }) => [file, text]));
  const draft = reparsed(service, drafted);
  // Facts come first, so that a person has the last word.
  const followed = settle(draft, factsOf(draft, request.editions, later), shapesOf(schemas));
  const known = new Map([...drafted, ...followed.texts]);
  const settled = sheet && settle(reparsed(service, known), sheet, shapesOf(schemas));
  const texts = new Map([...known, ...(settled?.texts ?? [])]);
  const after = reparsed(service, texts);
  const names = new Set(releases.map(({ file }) => file));
  const tasks = [
    ...tasksOf({ service: after, schemas, scaffolds: changed, releases: names, drafts: request.drafts }),
    ...retold(
      after,
      (request.editions?.words ?? []).filter((word) => !later.has(nameOf(word))),
    ),
  ];
  return { texts, tasks, after, refusals: settled?.refusals ?? [] };
}

/** What two editions settle of definitions that are there: a new title, and whether a request must have a member. */
function factsOf(service: ServiceSpec, editions: Request["editions"], later: ReadonlySet<string>): Sheet {
  const titled = (editions?.words ?? []).flatMap(({ kind, name, after }) =>
    kind === "action" && after !== ""
      ? [{ path: name, value: { titleZh: after.replace(/[(（]已?废弃[)）]$/u, "") }, line: 1 }]
      : [],
  );
  const required = (editions?.changes ?? []).flatMap((change) => {
    const { verb, kind, of = "", name, required: must } = change;
    if (verb !== "modify" || must === undefined || later.has(nameOf(change))) return [];
    const path = kind === "member" ? `${of}.${name}` : `${of}.${kind}.${name}`;
    return [{ path, value: { required: must ? true : null }, line: 1 }];
  });
  const actions = new Set(service.actions.map(({ data }) => data.action));
  return { file: editions?.file ?? "", entries: [...titled.filter(({ path }) => actions.has(path)), ...required] };
}

function textOf({ actions, structures }: ServiceSpec, file: string): string | undefined {
  return [...actions, ...structures].find((found) => found.file === file)?.text;
}
