import {
  constraintsOf,
  itemSchema,
  memberSchema,
  parseType,
  type Described,
  type SchemaView,
} from "../definition/index.js";
import { suggest } from "../diagnostics/suggest.js";
import type { MemberYaml, Members, Path, ServiceSpec } from "../load/spec.js";
import { brokenConstraints, brokenItems } from "./limits.js";
import { structuresOf, valueSetOf } from "./members.js";
import { article, hasType, isMapping, show } from "./scalar.js";

/** One contradiction between a value and the definitions; `key` when the fault is that the key is there at all. */
export interface Violation {
  readonly path: Path;
  readonly at: "key" | "value";
  readonly message: string;
  /** ` Did you mean …?`, or nothing. */
  readonly hint?: string;
}

export interface Strictness {
  /** Required members, constraints, closed value sets and formats count. */
  readonly strict: boolean;
  /** Members that are not defined count; they do in whatever is strict. */
  readonly closed?: boolean;
}

/**
 * Interprets the definitions on a value, the way the SDK's validators will: requests strictly (unknown and missing
 * members, constraints, closed value sets, formats), responses tolerantly (only types of what is present).
 */
export interface Conform {
  members(value: unknown, members: Members, path: Path): Violation[];
  member(value: unknown, member: MemberYaml, path: Path): Violation[];
  /** As `member`, for one item of a list. */
  item(value: unknown, member: MemberYaml, path: Path): Violation[];
}

export function conform(service: ServiceSpec, { strict, closed = strict }: Strictness): Conform {
  const structures = structuresOf(service);
  const view = viewOf(service, strict);

  function members(value: unknown, defined: Members, path: Path): Violation[] {
    if (!isMapping(value)) return [wrong(path, `is ${show(value)}, not an object`)];
    return [
      ...(closed ? strangers(value, defined, path) : []),
      ...(strict ? missing(value, defined, path) : []),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const found = Object.hasOwn(defined, name) ? defined[name] : undefined;
        return found === undefined ? [] : member(inner, found, [...path, name]);
      }),
    ];
  }

  function member(value: unknown, defined: MemberYaml, path: Path): Violation[] {
    if (value === null) return defined.nullable === true ? [] : [wrong(path, "is null, but not nullable")];
    if (!parseType(defined.type).list) return item(value, defined, path);
    if (!Array.isArray(value)) return [wrong(path, `is ${show(value)}, not a list`)];
    return [
      ...brokenItems(value.length, memberSchema(describe(defined), view)).map((message) => wrong(path, message)),
      ...value.flatMap((inner: unknown, index) => item(inner, defined, [...path, index])),
    ];
  }

  function item(value: unknown, defined: MemberYaml, path: Path): Violation[] {
    const type = parseType(defined.type);
    if (!type.map) return plain(value, type.base.name, defined, path);
    if (!isMapping(value)) return [wrong(path, `is ${show(value)}, not an object`)];
    return Object.entries(value).flatMap(([key, inner]) => plain(inner, type.base.name, defined, [...path, key]));
  }

  function plain(value: unknown, type: string, defined: MemberYaml, path: Path): Violation[] {
    const structure = structures.get(type);
    if (structure !== undefined) return members(value, structure, path);
    const schema = itemSchema(describe(defined), view);
    if (!hasType(value, schema)) return [wrong(path, `is ${show(value)}, not ${article(type)}`)];
    const format = strict ? defined.format : undefined;
    return brokenConstraints(value, schema, format).map((message) => wrong(path, message));
  }

  return { members, member, item };
}

/** A member of a definition as the schema of it is asked for. */
interface DescribedYaml extends Described {
  readonly yaml: MemberYaml;
}

export function describe(yaml: MemberYaml): DescribedYaml {
  const { type, nullable = false, format } = yaml;
  return { yaml, type: parseType(type), nullable, format, constraints: constraintsOf(yaml) };
}

/** As validators look at members; but a bigint is in YAML as a number or, beyond 2^53, in quotes. */
export const viewOf = (service: ServiceSpec | undefined, strict: boolean): SchemaView<DescribedYaml> => ({
  structure: () => ({}),
  scalar: ({ yaml, format }, _, plain) => {
    const set = strict && service ? valueSetOf(yaml, service) : undefined;
    return {
      ...(format === "int64-exact" ? { type: ["integer", "string"], pattern: "^-?\\d+$" } : plain),
      ...(set?.open === false && { enum: set.values.map(({ value }) => value) }),
    };
  },
  constraints: strict,
  // `brokenFormat` says what is wrong with one, and is stricter.
  formats: false,
  orNull: (schema) => schema,
});

function wrong(path: Path, message: string): Violation {
  return { path, at: "value", message };
}

/** Members that are not defined. Only a member that is not there itself can be meant by a misspelt one. */
function strangers(value: Readonly<Record<string, unknown>>, defined: Members, path: Path): Violation[] {
  const absent = Object.keys(defined).filter((name) => !Object.hasOwn(value, name));
  return Object.keys(value)
    .filter((name) => !Object.hasOwn(defined, name))
    .map((name) => ({ path: [...path, name], at: "key", message: "is not defined", hint: suggest(name, absent) }));
}

function missing(value: Readonly<Record<string, unknown>>, defined: Members, path: Path): Violation[] {
  return Object.keys(defined)
    .filter((name) => defined[name]?.required === true && !Object.hasOwn(value, name))
    .map((name) => ({ path, at: "key", message: `lacks the required ${name}` }));
}
