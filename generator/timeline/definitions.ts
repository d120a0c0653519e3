import type { Place } from "../diagnostics/place.js";
import type { ChangeKind, Members, MemberYaml, Path, ServiceSpec, SpecFile } from "../load/spec.js";
import { keyOf } from "./entries.js";

/** Something that the service defines today. */
export interface Definition {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly owner: string | undefined;
  /** Of a member. */
  readonly data?: MemberYaml;
  place(): Place;
}

/** Everything that the service defines, by key, in the order of the spec. */
export type Definitions = ReadonlyMap<string, Definition>;

export function definitionsOf({ actions, structures }: ServiceSpec): Definitions {
  const all = [
    ...actions.flatMap((file) => {
      const { action, input, output, responses = {} } = file.data;
      return [
        definition(file, "action", action, undefined, ["action"]),
        ...members(file, "input", action, ["input"], input),
        ...members(file, "output", action, ["output"], output),
        ...Object.entries(responses).flatMap(([status, outputs]) =>
          members(file, "output", action, ["responses", status], outputs),
        ),
      ];
    }),
    ...structures.flatMap((file) => [
      definition(file, "structure", file.data.structure, undefined, ["structure"]),
      ...members(file, "member", file.data.structure, ["members"], file.data.members),
    ]),
  ];
  return new Map(all.map((found) => [keyOf(found), found]));
}

function members(
  file: SpecFile<unknown>,
  kind: ChangeKind,
  owner: string,
  path: Path,
  found: Members = {},
): Definition[] {
  return Object.entries(found).map(([name, data]) => ({
    ...definition(file, kind, name, owner, [...path, name]),
    data,
  }));
}

function definition(
  file: SpecFile<unknown>,
  kind: ChangeKind,
  name: string,
  owner: string | undefined,
  path: Path,
): Definition {
  return { kind, name, owner, place: () => file.placeOfKey(path) };
}

/** Key of what is defined beside each other: the actions, the structures, or the members of one owner on one side. */
export const siblingKey = (kind: ChangeKind, owner: string | undefined): string => `${kind} ${owner ?? ""}`;

/** The names of what is defined, by their key. */
export function siblingsIn(definitions: Definitions): ReadonlyMap<string, readonly string[]> {
  const siblings = new Map<string, string[]>();
  for (const { kind, owner, name } of definitions.values()) {
    const names = siblings.get(siblingKey(kind, owner));
    if (names === undefined) siblings.set(siblingKey(kind, owner), [name]);
    else names.push(name);
  }
  return siblings;
}
