import {
  releaseKey,
  type Action,
  type ErrorCode,
  type Member,
  type Release,
  type Service,
  type Value,
} from "../data.js";
import type { Entry } from "./options.js";

type Found = Omit<Entry, "service">;

/** All of one service that search finds. */
export function serviceEntries(service: Service, place: number): Entry[] {
  const published = new Map(service.releases.map((release) => [releaseKey(release), release.published.slice(0, 10)]));
  const told = (thing: Told): string => history(thing, published);
  const found: Found[] = [
    ...service.actions.flatMap((action) => actionEntries(action, told)),
    ...service.structures.flatMap((structure): Found[] => [
      {
        kind: "structure",
        name: structure.name,
        address: `structures/${structure.name}/`,
        ...zhOf(structure),
        ...oldIf(structure.deprecated),
        context: joined(structure.description, told(structure)),
      },
      ...members(structure.members, "member", { ...structure, folder: "structures" }, told),
    ]),
    ...sharedValues(service),
    ...service.errors.map(errorEntry),
    ...service.releases.map(releaseEntry),
    ...(service.tables ?? []).map((table): Found => ({
      kind: "table",
      name: table.name,
      address: `tables/${table.name}/`,
      ...zhOf(table),
      context: joined(table.title),
    })),
  ];
  return found.map((entry) => ({ ...entry, address: `${service.subpath}/${entry.address}`, service: place }));
}

type Told = Pick<Member, "since" | "deprecated">;
type Tell = (thing: Told) => string;

function actionEntries(action: Action, told: Tell): Found[] {
  const owner = { name: action.name, folder: "actions", deprecated: action.deprecated };
  return [
    {
      kind: "action",
      name: action.name,
      address: `actions/${action.name}/`,
      zh: action.titleZh,
      ...oldIf(action.deprecated),
      context: joined(`${action.title}.`, told(action)),
    },
    ...members(action.input, "input", owner, told),
    ...members(action.output, "output", owner, told),
  ];
}

const oldIf = (deprecated: unknown): { old?: true } => (deprecated ? { old: true } : {});

interface Owner {
  readonly name: string;
  readonly folder: string;
  readonly deprecated?: Action["deprecated"];
}

function members(list: readonly Member[] = [], kind: "input" | "output" | "member", owner: Owner, told: Tell): Found[] {
  return list.flatMap((member) => {
    const address = `${owner.folder}/${owner.name}/#${kind}-${member.name}`;
    const entry: Found = {
      kind,
      name: member.name,
      address,
      owner: owner.name,
      ...oldIf(owner.deprecated ?? member.deprecated),
      context: joined(told(member), member.description),
    };
    if (member.internal) return [];
    // The values of others are on the page of values.
    const own = member.enumName ? [] : (member.enum ?? []);
    const values = own.map((value) => valueEntry(value, address, `${owner.name}.${member.name}`));
    return [entry, ...values];
  });
}

/** Each says whose value it is, for readers look for "Status" and not for the name that the SDK gives its values. */
function sharedValues({ actions, structures, enums }: Service): Found[] {
  const users = new Map<string, Set<string>>();
  const note = (owner: string, list: readonly Member[] = []): void => {
    for (const { name, enumName } of list)
      if (enumName) users.set(enumName, (users.get(enumName) ?? new Set()).add(`${owner}.${name}`));
  };
  for (const { name, input, output } of actions) {
    note(name, input);
    note(name, output);
  }
  for (const structure of structures) note(structure.name, structure.members);
  return enums.flatMap(({ name, values }) => {
    const used = [...(users.get(name) ?? [])].sort((a, b) => a.length - b.length).slice(0, 3);
    return values.map((value) => valueEntry(value, `enums/#enum-${name}`, [name, ...used].join(", ")));
  });
}

const valueEntry = ({ name, value, description }: Value, address: string, owner: string): Found => ({
  kind: "value",
  name,
  address,
  owner,
  context: joined(`Value ${JSON.stringify(value)}.`, description),
});

const repeated: Readonly<Record<ErrorCode["retry"], string>> = {
  never: "Not repeated.",
  busy: "Busy: the call fails, or waits with onBusy.",
  throttled: "Throttled: repeated more slowly.",
  server: "Repeated.",
};

const errorEntry = (error: ErrorCode): Found => ({
  kind: "error",
  name: error.code,
  address: `errors/#error-${error.code}`,
  context: joined(repeated[error.retry], error.description, error.solution),
});

function releaseEntry(release: Release): Found {
  const { published, changes } = release;
  const key = releaseKey(release);
  const names = changes.map(({ of, name }) => (of ? `${of}.${name}` : name));
  const context = `${published.slice(0, 10)}: ${names.slice(0, 4).join(", ")}${names.length > 4 ? " …" : ""}`;
  return { kind: "release", name: `Release ${key}`, address: `changelog/#release-${key}`, context };
}

/** Deprecation before age: it is what a reader must know. */
function history({ since, deprecated }: Told, published: ReadonlyMap<string, string>): string {
  const { replacedBy, reason } = deprecated ?? {};
  const end = deprecated && `Deprecated${replacedBy ? `: use ${replacedBy}` : ""}. ${replacedBy ? "" : (reason ?? "")}`;
  return joined(end, since && `Since release ${since}, ${published.get(String(since)) ?? ""}.`);
}

const zhOf = ({ titleZh }: { readonly titleZh?: string }): { zh?: string } => (titleZh ? { zh: titleZh } : {});

const joined = (...parts: readonly (string | number | undefined)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => String(part).trim())
    .join(" ");
