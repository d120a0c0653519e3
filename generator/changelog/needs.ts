import type { ActionFile, Members, ServiceSpec, SpecFile, StructureYaml } from "../load/spec.js";
import { definitionsOf, type Definitions } from "../timeline/definitions.js";
import { entriesOf, isMemberKind, keyOf, ownerKey, type Entry } from "../timeline/entries.js";
import { historyOf } from "../timeline/history.js";

/** Mappings of members in a file of a definition. */
export type Section = "input" | "output" | "members";

export type Names = Readonly<Partial<Record<Section, readonly string[]>>>;

/** An action or structure that lacks definitions: itself, or members that a release names. */
export type Need = ActionNeed | StructureNeed;

interface ActionNeed {
  readonly kind: "action";
  readonly name: string;
  /** Undefined when it is not defined yet. */
  readonly file: ActionFile | undefined;
  readonly names: Names;
}

interface StructureNeed extends Omit<ActionNeed, "kind" | "file"> {
  readonly kind: "structure";
  readonly file: SpecFile<StructureYaml> | undefined;
}

/** What the fresh releases name, no release removes again and nobody defines, in the order of the changelog. */
export function needsOf(service: ServiceSpec, isFresh: (entry: Entry) => boolean): Need[] {
  const definitions = definitionsOf(service);
  const { entries } = entriesOf(service);
  const { history } = historyOf(entries);
  const named = new Set(entries.filter(isFresh).map(keyOf));
  const missing = [...history]
    .filter(([key, { removed }]) => named.has(key) && removed === undefined && !definitions.has(key))
    .map(([, { first }]) => first);
  const gone = (entry: Entry): boolean => history.get(ownerKey(entry.kind, entry.owner))?.removed !== undefined;
  const wanted = missing.filter(
    (entry) => !isMemberKind(entry.kind) || (!gone(entry) && isDefined(entry, definitions, named)),
  );
  const owners = new Map<string, { readonly owner: Owner; readonly entries: Entry[] }>();
  for (const entry of wanted) {
    const owner = ownerOf(entry);
    const found = owners.get(keyOf(owner));
    if (found === undefined) owners.set(keyOf(owner), { owner, entries: [entry] });
    else found.entries.push(entry);
  }
  return [...owners.values()].map(({ owner, entries: own }) => needOf(service, owner, own));
}

/** A member of an action that this service does not define yet, though an older release has it, waits for that. */
function isDefined({ kind, owner }: Entry, definitions: Definitions, named: ReadonlySet<string>): boolean {
  const key = ownerKey(kind, owner);
  return definitions.has(key) || named.has(key);
}

interface Owner {
  readonly kind: "action" | "structure";
  readonly name: string;
  readonly owner: undefined;
}

function ownerOf({ kind, name, owner = "" }: Entry): Owner {
  const ofStructure = kind === "structure" || kind === "member";
  return { kind: ofStructure ? "structure" : "action", name: isMemberKind(kind) ? owner : name, owner: undefined };
}

function needOf({ actions, structures }: ServiceSpec, { kind, name }: Owner, entries: readonly Entry[]): Need {
  const namesOf = (of: Entry["kind"]): string[] =>
    entries.filter((entry) => entry.kind === of).map((entry) => entry.name);
  return kind === "action"
    ? {
        kind,
        name,
        file: actions.find(({ data }) => data.action === name),
        names: { input: namesOf("input"), output: namesOf("output") },
      }
    : {
        kind,
        name,
        file: structures.find(({ data }) => data.structure === name),
        names: { members: namesOf("member") },
      };
}

/** Everything that is still a draft, or holds one: what the metadata may fill in. */
export function draftsIn({ actions, structures }: ServiceSpec): Need[] {
  const holds = (...members: readonly (Members | undefined)[]): boolean =>
    members.some((some) => Object.values(some ?? {}).some(({ draft }) => draft));
  return [
    ...actions
      .filter(({ data }) => data.draft === true || holds(data.input, data.output))
      .map((file): Need => ({ kind: "action", name: file.data.action, file, names: {} })),
    ...structures
      .filter(({ data }) => data.draft === true || holds(data.members))
      .map((file): Need => ({ kind: "structure", name: file.data.structure, file, names: {} })),
  ];
}

/** Members of a section of a file that has passed its schema. */
export function membersOf(data: object, section: Section): Members {
  const found: unknown = Object.entries(data).find(([key]) => key === section)?.[1];
  return (found ?? {}) as Members; // the schema allows nothing else here
}
