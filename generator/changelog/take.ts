import type { ServiceSpec } from "../load/spec.js";
import type { Entry } from "../timeline/entries.js";
import { heldBack } from "../upstream/draft.js";
import { amendedText } from "./amend.js";
import { doubtsOf } from "./doubts.js";
import { specFileOf, withReleases, type Cut } from "./known.js";
import type { Knowledge } from "./knowledge.js";
import { nameOf, namesOf, withoutLater } from "./later.js";
import { draftsIn, needsOf } from "./needs.js";
import { observedRelease } from "./observed.js";
import { factsOfPages, pageTasks } from "./page-facts.js";
import type { Page } from "../upstream/page/page.js";
import type { ReadRelease, ReadText } from "./reading.js";
import { reparsed } from "./reparse.js";
import type { Import, Request } from "./request.js";
import { retold } from "./retold.js";
import { scaffold, type Scaffold } from "./scaffold.js";
import { shapesOf } from "./shapes.js";
import { categoryIn, deprecationIn, settle, type Sheet } from "./sheet.js";
import { stumblesOf } from "./stumbles.js";
import { changelogText, withReasons, yamlOf } from "./text.js";
import { tasksOf } from "./todo.js";

/** What of a text is taken in. */
export interface Taken {
  readonly read: ReadText;
  /** Releases of the text that are not taken in. */
  readonly later: readonly ReadRelease[];
  readonly fresh: readonly ReadRelease[];
  readonly cut: readonly Cut[];
  /** The vendor's pages of actions. */
  readonly pages: readonly Page[];
}

/** Plans every file that fresh releases, editions and pages ask for. */
export function planFresh(request: Request, { read, later, fresh, cut, pages }: Taken, nothing: Import): Import {
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
  const sources = new Set([file, editions?.file ?? "", ...pages.map((page) => page.file)]);
  const isFresh = ({ place }: Entry): boolean =>
    (taken.length > 0 && sources.has(place.file)) || amended.some(([path]) => path === place.file);
  const refusals = [...sources].flatMap((source) => (source === "" ? [] : stumblesOf(next, source)));
  if (refusals.length > 0) return { ...nothing, refusals };
  const { day } = request;
  const knowledge: Knowledge = {
    ...{ links: read.links, drafts, day: day ?? editions?.day },
    examples: request.examples && withoutLater(request.examples, named),
    keys: (kind) => shapesOf(schemas).keys(kind),
    categoryOf: (action) => categoryIn(request.sheet, action),
    pageOf: (action) => pages.find((page) => page.action === action),
  };
  const needs = needsOf(next, isFresh);
  const others = drafts
    ? draftsIn(service).filter(({ kind, name }) => !needs.some((need) => need.kind === kind && need.name === name))
    : [];
  const scaffolds = [...needs, ...others].map((need) => scaffold(service, need, knowledge));
  const releases = taken.map((release) => releaseFile(request, release));
  const warnings = doubtsOf(next, isFresh, drafts);
  const amendments = amended.map(([path, text]): Scaffold => ({ file: path, text }));
  const result = outcome(request, { scaffolds, releases: [...releases, ...amendments], later: named, pages });
  return { ...nothing, fresh: taken, warnings, ...result };
}

function fileOf({ id }: ServiceSpec, { release, published }: ReadRelease): string {
  return `spec/${id}/changelog/${release === undefined ? published : String(release).padStart(3, "0")}.yaml`;
}

/** The file of a release; what a day has beside what is told of it already is added to its file. */
function releaseFile({ service, sheet }: Request, release: ReadRelease): Scaffold {
  const path = fileOf(service, release);
  const data = withReasons(yamlOf(release), (of) => deprecationIn(sheet, of));
  const file = service.changelog.find((one) => one.file === path);
  const text = file ? amendedText({ file, changes: data.changes })[1] : changelogText(path, data);
  return { file: path, text };
}

interface Written {
  readonly scaffolds: readonly Scaffold[];
  readonly releases: readonly Scaffold[];
  readonly later: ReadonlySet<string>;
  readonly pages: readonly Page[];
}

function outcome(
  request: Request,
  { scaffolds, releases, later, pages }: Written,
): Pick<Import, "texts" | "tasks" | "refusals" | "after"> {
  const { service, schemas, sheet } = request;
  const changed = scaffolds.filter(({ file, text }) => textOf(service, file) !== text);
  const drafted = new Map([...releases, ...changed].map(({ file, text }) => [file, text]));
  const draft = reparsed(service, drafted);
  // Facts come first, so that a person has the last word.
  const facts = factsOf(draft, request.editions, later);
  const entries = [...facts.entries, ...factsOfPages(draft, pages, request.drafts)];
  const followed = settle(draft, { ...facts, entries }, shapesOf(schemas));
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
    ...pageTasks(after, pages),
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
