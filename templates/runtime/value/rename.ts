import type { Protocol } from "../protocol.js";

/**
 * Members whose names in code are not those of the wire. Only a service that has such members imports this module: its client
 * translates what goes out and what comes in, and everything else knows the names in code alone.
 */
export interface Names {
  /** By the wire name of the action. */
  readonly input: Readonly<Record<string, NamedMembers>>;
  readonly output: Readonly<Record<string, NamedMembers>>;
  readonly structures: Readonly<Record<string, NamedMembers>>;
}

/** By their names in code. Members that are called the same and hold none that is not are left out. */
type NamedMembers = Readonly<Record<string, NamedMember>>;

interface NamedMember {
  readonly wire?: string;
  /** Structure that it holds, or a list of. */
  readonly of?: string;
  /** True when its keys are data, and its values that structure. */
  readonly map?: true;
}

type Direction = "toCode" | "toWire";
type Renamed = ReadonlyMap<string, { readonly name: string } & Pick<NamedMember, "of" | "map">>;

/** What an action's inputs or outputs are called on the other side. Members that are unknown keep their names. */
export interface Renamer {
  readonly toCode: (side: "input" | "output", action: string, value: unknown) => unknown;
  readonly toWire: (side: "input" | "output", action: string, value: unknown) => unknown;
}

export function renamerOf(names: Names): Renamer {
  const known = new Map<NamedMembers, { [Direct in Direction]?: Renamed }>();
  const table = (members: NamedMembers, direction: Direction): Renamed => {
    const tables = known.get(members) ?? {};
    known.set(members, tables);
    return (tables[direction] ??= tableOf(members, direction));
  };
  const renamed = (value: unknown, members: NamedMembers | undefined, direction: Direction): unknown => {
    if (members === undefined) return value;
    if (Array.isArray(value)) return value.map((item) => renamed(item, members, direction));
    if (!isPlain(value)) return value;
    const lookup = table(members, direction);
    return mapEntries(value, (key, entry) => {
      const { name = key, of, map } = lookup.get(key) ?? {};
      const held = of === undefined ? undefined : names.structures[of];
      const inner = (item: unknown): unknown => renamed(item, held, direction);
      return [name, map ? eachValue(entry, inner) : inner(entry)];
    });
  };
  const towards =
    (direction: Direction): Renamer["toCode"] =>
    (side, action, value) =>
      renamed(value, Object.hasOwn(names[side], action) ? names[side][action] : undefined, direction);
  return { toCode: towards("toCode"), toWire: towards("toWire") };
}

function tableOf(members: NamedMembers, direction: Direction): Renamed {
  return new Map(
    Object.entries(members).map(([code, { wire = code, ...held }]) =>
      direction === "toWire" ? [code, { ...held, name: wire }] : [wire, { ...held, name: code }],
    ),
  );
}

/** Values of a map, or of each map of a list. */
function eachValue(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => eachValue(item, change));
  return isPlain(value) ? mapEntries(value, (key, item) => [key, change(item)]) : value;
}

/** fromEntries defines members, so that one called `__proto__` stays a member. */
const mapEntries = (value: object, change: (key: string, entry: unknown) => readonly [string, unknown]): object =>
  Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => change(key, entry)));

/** Dates and their like are values. */
const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !("toJSON" in value && typeof value.toJSON === "function");

/** The protocol, for callers who use the names in code. */
export function renaming(protocol: Protocol, names: Names): Protocol {
  const renamer = renamerOf(names);
  return {
    ...protocol,
    open: (setup) => {
      const channel = protocol.open(setup);
      return {
        ...channel,
        encode: (operation, input, headers) =>
          channel.encode(operation, renamer.toWire("input", operation.name, input), headers),
        decode: (operation, response, parsed) => {
          const outcome = channel.decode(operation, response, parsed);
          if (outcome.kind !== "success") return outcome;
          return { ...outcome, data: renamer.toCode("output", operation.name, outcome.data) };
        },
      };
    },
  };
}
