import type { Notice, Notices, ServiceNotices } from "../notice.js";
import { declarationsOf, methodOf } from "./declaration.js";

/** Where something is declared in the package: `subpath` is the service's folder, or `runtime`. */
export interface Place {
  readonly subpath: string;
  /** Interface, class or constant that has it; undefined for what a module exports. */
  readonly owner?: string | undefined;
  readonly name: string;
}

/** A notice and the service that it is about. */
export interface Entry {
  readonly service: ServiceNotices;
  readonly notice: Notice;
  /** The new name at this place: an action's method is not its wire name. */
  readonly rename?: string | undefined;
}

/** Finds notices by where things are declared. */
export interface Lexicon {
  readonly package: string;
  at(place: Place): Entry | undefined;
  /** Members of an interface that are on their way out. */
  membersOf(subpath: string, owner: string): readonly Entry[];
  value(subpath: string, owner: string, value: string | number): Entry | undefined;
  code(subpath: string, code: string): Entry | undefined;
  /** By the wire name of an action. */
  action(subpath: string, name: string): Entry | undefined;
  /** An entry for a name that no notice is about, though the service has it in another spelling. */
  spelling(subpath: string, notice: Notice): Entry | undefined;
}

export function lexiconOf(notices: Notices): Lexicon {
  const entries = new Map<string, Entry>();
  const members = new Map<string, Entry[]>();
  for (const service of notices.services)
    for (const notice of service.notices) {
      for (const [key, rename] of keysOf(service, notice)) entries.set(key, { service, notice, rename });
      if (!isMember(notice)) continue;
      const owner = keyOf("members", service.subpath, notice.owner);
      members.set(owner, [...(members.get(owner) ?? []), { service, notice, rename: notice.rename }]);
    }
  return {
    package: notices.package,
    at: ({ subpath, owner, name }) => entries.get(keyOf("name", subpath, owner, name)),
    membersOf: (subpath, owner) => members.get(keyOf("members", subpath, owner)) ?? [],
    value: (subpath, owner, value) => entries.get(keyOf("value", subpath, owner, value)),
    code: (subpath, code) => entries.get(keyOf("code", subpath, code)),
    action: (subpath, name) => entries.get(keyOf("action", subpath, name)),
    spelling(subpath, notice) {
      const service = notices.services.find((candidate) => candidate.subpath === subpath);
      return service && { service, notice, rename: notice.rename };
    },
  };
}

const isMember = ({ kind }: Notice): boolean => kind === "input" || kind === "output" || kind === "member";

/** Keys of a notice, each with the new name there. */
function keysOf({ subpath, client }: ServiceNotices, notice: Notice): [key: string, rename: string | undefined][] {
  const { kind, name, owner, value, rename } = notice;
  if (kind === "code") return [[keyOf("code", subpath, name), rename]];
  if (kind === "value")
    return [
      [keyOf("name", subpath, owner, name), rename],
      [keyOf("value", subpath, owner, value), undefined],
    ];
  if (isMember(notice)) return [[keyOf("name", subpath, owner, name), rename]];
  const renamed = rename === undefined ? [] : declarationsOf({ ...notice, name: rename });
  const keys = declarationsOf(notice).map((declared, index): [string, string | undefined] => [
    keyOf("name", subpath, undefined, declared),
    renamed[index],
  ]);
  if (kind !== "action") return keys;
  return [
    ...keys,
    [keyOf("name", subpath, client, methodOf(name)), rename && methodOf(rename)],
    [keyOf("action", subpath, name), rename],
  ];
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));
