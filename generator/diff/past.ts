import type {
  ActionDocument,
  DeprecationDocument,
  MemberDocument,
  ReleaseChangeDocument,
  ReleaseDocument,
  ServiceDocument,
  SinceDocument,
  StructureDocument,
} from "./document.js";
import { outputsOf } from "./context.js";

type Kind = ReleaseChangeDocument["kind"];

interface Fate {
  readonly isThere: boolean;
  readonly since?: SinceDocument;
  readonly deprecated?: DeprecationDocument;
}

/** What the releases up to one of them say, and what any release ever said. */
interface Past {
  readonly date: string;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Changes of all releases, later ones too, the first of each thing first. */
  readonly ever: readonly ReleaseChangeDocument[];
  /** What a release, whichever, added under its own name. */
  readonly dated: ReadonlySet<string>;
}

const keyOf = (kind: Kind, of: string | undefined, name: string): string => `${kind} ${of ?? ""} ${name}`;

/** The service as of its release with this index: names, dates and deprecations. The rest is today's and left out. */
export function serviceAt(service: ServiceDocument, index: number): ServiceDocument {
  const releases = (service.releases ?? []).slice(0, index + 1);
  const past = replay(releases, service.releases ?? []);
  return {
    id: service.id,
    actions: present("action", service.actions, past, (action) => actionAt(action, past)),
    structures: present("structure", service.structures, past, (structure) => structureAt(structure, past)),
    releases,
  };
}

function replay(releases: readonly ReleaseDocument[], all: readonly ReleaseDocument[]): Past {
  const fates = new Map<string, Fate>();
  for (const { number, published, source = "changelog", changes } of releases) {
    const date = published.slice(0, 10);
    for (const { change, kind, of, name, replacedBy, reason } of changes) {
      const key = keyOf(kind, of, name);
      const fate = fates.get(key) ?? { isThere: true };
      const words = { ...(replacedBy !== undefined && { replacedBy }), ...(reason !== undefined && { reason }) };
      const release = number === undefined ? {} : { release: number };
      if (change === "add") fates.set(key, { isThere: true, since: number ?? date });
      if (change === "remove") fates.set(key, { ...fate, isThere: false });
      if (change === "deprecate") fates.set(key, { ...fate, deprecated: { ...release, date, source, ...words } });
    }
  }
  const ever = all.flatMap(({ changes }) => changes);
  const dated = new Set(
    ever.filter(({ change }) => change === "add").map(({ kind, of, name }) => keyOf(kind, of, name)),
  );
  return { date: releases.at(-1)?.published.slice(0, 10) ?? "", fates, ever, dated };
}

/** Of what is defined today and of what was ever named, that which was there; today's order, lost names last. */
function present<Item extends { readonly name: string }>(
  kind: "action" | "structure",
  defined: readonly Item[],
  past: Past,
  build: (item: Item | { readonly name: string }) => Item,
): Item[] {
  const names = new Set(defined.map(({ name }) => name));
  const lost = past.ever.filter((change) => change.kind === kind && !names.has(change.name)).map(({ name }) => name);
  return [...defined, ...[...new Set(lost)].map((name) => ({ name }))]
    .filter(({ name }) => isThere(kind, undefined, name, past))
    .map(build);
}

/** A member without an entry of its own came with its owner, and so did whatever a service without releases has. */
function isThere(kind: Kind, of: string | undefined, name: string, { fates, dated }: Past): boolean {
  const key = keyOf(kind, of, name);
  return fates.get(key)?.isThere ?? !dated.has(key);
}

function actionAt(action: ActionDocument | { readonly name: string }, past: Past): ActionDocument {
  const { name } = action;
  const [input, output] = "input" in action ? [action.input, outputsOf(action)] : [[], []];
  return {
    ...factsAt("action", undefined, action, past),
    input: membersAt("input", name, input, past),
    output: membersAt("output", name, output, past),
  };
}

function structureAt(structure: StructureDocument | { readonly name: string }, past: Past): StructureDocument {
  const members = "members" in structure ? structure.members : [];
  return {
    ...factsAt("structure", undefined, structure, past),
    members: membersAt("member", structure.name, members, past),
  };
}

function membersAt(kind: Kind, of: string, defined: readonly MemberDocument[], past: Past): MemberDocument[] {
  const names = new Set(defined.map(({ name }) => name));
  const lost = past.ever.filter((change) => change.kind === kind && change.of === of && !names.has(change.name));
  return [...defined, ...[...new Set(lost.map(({ name }) => name))].map((name) => ({ name }))]
    .filter(({ name }) => isThere(kind, of, name, past))
    .map((member) => ({ ...factsAt(kind, of, member, past), type: "any" }));
}

type Named = Pick<MemberDocument, "name" | "since" | "deprecated">;

/** A deprecation in running text has no release: it counts from its date on, and always when it has none. */
function factsAt(kind: Kind, of: string | undefined, { name, since, deprecated: today }: Named, past: Past): Named {
  const fate = past.fates.get(keyOf(kind, of, name));
  const prose = today?.source === "prose" && (today.date === undefined || today.date <= past.date) ? today : undefined;
  const deprecated = fate?.deprecated ?? prose;
  const from = fate?.since ?? since;
  return { name, ...(from !== undefined && { since: from }), ...(deprecated && { deprecated }) };
}
