import { unfinished } from "../check/unfinished.js";
import type { Place } from "../diagnostics/place.js";
import { byCodePoint } from "../naming.js";
import type { ServiceSpec } from "../load/spec.js";
import { definitionsOf } from "../timeline/definitions.js";
import { entriesOf, keyOf, releaseTitle, titleOf, type Entry } from "../timeline/entries.js";
import { historyOf } from "../timeline/history.js";
import type { MetadataDrafts } from "../upstream/draft.js";
import type { Scaffold } from "./scaffold.js";
import type { Task } from "./task.js";

/** The service as the import leaves it, and what the import did to it. */
export interface Outcome {
  readonly service: ServiceSpec;
  readonly schemas: ReadonlyMap<string, object>;
  readonly scaffolds: readonly Scaffold[];
  readonly drafts?: MetadataDrafts | undefined;
  /** Files of the fresh releases. */
  readonly releases: ReadonlySet<string>;
}

/** Everything that is left to a person, by file: drafts, folders that were guessed, and what the releases only name. */
export function tasksOf({ service, schemas, scaffolds, releases, drafts: vendor }: Outcome): Task[] {
  const touched = new Set(scaffolds.map(({ file }) => file));
  const drafts = unfinished(service, schemas)
    .filter(({ place }) => touched.has(place.file))
    .map(({ place, message }) => ({ place, what: `${message}${wordsBeside(message, vendor)}`, draft: true }));
  const guesses = scaffolds.flatMap(({ file, guessed }) =>
    guessed === undefined
      ? []
      : [
          {
            place: { file, line: 1, column: 1 },
            what: `lies in ${guessed.category}/ by the likeness of its name${orElse(guessed.ties)}; move it when the vendor lists it elsewhere.`,
            draft: false,
          },
        ],
  );
  return [...guesses, ...drafts, ...namedOnly(service, releases)].sort(
    (a, b) => byCodePoint(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

/** The vendor's words, for a person who writes the sentence. */
function wordsBeside(message: string, vendor: MetadataDrafts | undefined): string {
  const found = /^(?<kind>input|output|member) (?<name>\S+) of (?<owner>\S+) is/u.exec(message)?.groups;
  const kind = found?.["kind"];
  if (vendor === undefined || (kind !== "input" && kind !== "output" && kind !== "member")) return "";
  const words = vendor.members(kind, found?.["owner"] ?? "")?.find(({ name }) => name === found?.["name"])?.words ?? "";
  return words === "" ? "" : `\n      vendor: ${words.replaceAll("\n", " / ")}`;
}

const orElse = (ties: readonly string[]): string =>
  ties.length === 0 ? "" : ` (${ties.map((tie) => `${tie}/`).join(", ")} would do as well: choose)`;

/** What a release modifies, deprecates or removes stands in definitions that a person wrote: the import leaves them alone. */
function namedOnly(service: ServiceSpec, releases: ReadonlySet<string>): Task[] {
  const definitions = definitionsOf(service);
  const { entries } = entriesOf(service);
  const { history } = historyOf(entries);
  const fresh = entries.filter(({ place }) => releases.has(place.file));
  return fresh.flatMap((entry) => {
    const place = definitions.get(keyOf(entry))?.place();
    const isGone = history.get(keyOf(entry))?.removed !== undefined;
    // Of those that are gone alone: a release may add thousands.
    const replacement = entry.change === "remove" ? fresh.find((other) => isRespelt(entry, other))?.name : undefined;
    const page = entry.change === "modify" ? pageOf(entry, service) : undefined;
    return taskOf(entry, { defined: place, isGone, replacement, page });
  });
}

interface Circumstances {
  readonly defined: Place | undefined;
  readonly isGone: boolean;
  /** What the same release adds in another spelling. */
  readonly replacement: string | undefined;
  /** The vendor's page about it. */
  readonly page: string | undefined;
}

function taskOf(entry: Entry, { defined, isGone, replacement, page = "the vendor's page" }: Circumstances): Task[] {
  const title = titleOf(entry);
  const release = releaseTitle(entry);
  const task = (place: Place, what: string): Task => ({ place, what, draft: false });
  switch (entry.change) {
    case "add":
      return [];
    case "modify":
      return defined ? [task(defined, `${title} was modified by ${release}; compare it with ${page}.`)] : [];
    case "deprecate":
      return [
        task(
          entry.place,
          `${title} is deprecated; say replacedBy where something replaces it, rename: true where that is the same under another name, and the reason.`,
        ),
      ];
    case "remove":
      return [
        ...(defined && isGone ? [task(defined, `${title} was removed by ${release}; delete its definition.`)] : []),
        ...(replacement === undefined
          ? []
          : [task(entry.place, `${title} seems to be ${replacement} now; ${respelt(replacement)}`)]),
      ];
  }
}

const respelt = (replacement: string): string =>
  `if so, say replacedBy: ${replacement}, rename: true, so that users' code can be rewritten.`;

/** True when one release removes a name and adds it in another spelling: the vendor's way to rename. */
function isRespelt(removed: Entry, added: Entry): boolean {
  const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  return (
    removed.change === "remove" &&
    added.change === "add" &&
    removed.order === added.order &&
    removed.kind === added.kind &&
    removed.owner === added.owner &&
    removed.replacedBy === undefined &&
    removed.name !== added.name &&
    bare(removed.name) === bare(added.name)
  );
}

function pageOf({ kind, name, owner = name }: Entry, { actions, structures }: ServiceSpec): string | undefined {
  if (kind === "structure" || kind === "member")
    return structures.find(({ data }) => data.structure === owner)?.data.doc;
  return actions.find(({ data }) => data.action === owner)?.data.doc;
}
