import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { MemberYaml, Members, ServiceSpec } from "../load/spec.js";
import { constraintsOf, formatOf, itemSchema, parseType } from "../definition/index.js";
import { membersOf, structuresOf, valueSetOf, type PlacedMember } from "./members.js";
import { describe, viewOf } from "./conform.js";
import { brokenConstraints } from "./limits.js";
import { allow } from "./languages.js";

/** There is a value for every member: its constraints do not exclude each other, and no structure needs itself. */
export function satisfiable(service: ServiceSpec): Diagnostic[] {
  return [
    ...membersOf(service).flatMap((placed) => [...numbers(placed), ...texts(placed), ...sharedValues(placed, service)]),
    ...endless(service),
  ];
}

const none = ({ file, path, title }: PlacedMember, key: string, says: string): Diagnostic[] => [
  error("unsatisfiable", file.placeOfKey([...path, key]), `${title} ${says}; nothing satisfies that.`),
];

/** Between the bounds there is a multiple, and of an integer a whole number. */
function numbers(placed: PlacedMember): Diagnostic[] {
  const { multipleOf, format } = placed.member;
  const isInteger = placed.type.base.name === "integer";
  // An ordinary integer is one that a number holds exactly.
  const widest = isInteger && format !== "int64-exact" ? Number.MAX_SAFE_INTEGER : Infinity;
  const { min = -widest, max = widest } = constraintsOf(placed.member);
  if (isInteger && (min > widest || max < -widest))
    return none(placed, min > widest ? "min" : "max", "has no integer that a number holds exactly");
  if (min > max) return [];
  const step = multipleOf !== undefined && (!isInteger || Number.isInteger(multipleOf)) ? multipleOf : 1;
  if ((!isInteger && multipleOf === undefined) || Math.ceil(min / step) * step <= max) return [];
  const what = multipleOf === undefined ? "whole number" : `multiple of ${multipleOf}`;
  return none(placed, multipleOf === undefined ? "min" : "multipleOf", `has no ${what} from ${min} to ${max}`);
}

/** A pattern, a format and a length have a text in common, as far as that can be decided. */
function texts(placed: PlacedMember): Diagnostic[] {
  const { pattern, format, minLength, maxLength } = placed.member;
  const written = format && formatOf(format).pattern;
  const rules = [
    ...(pattern === undefined ? [] : [`pattern ${pattern}`]),
    ...(written === undefined ? [] : [`format ${format}`]),
    ...(minLength === undefined && maxLength === undefined
      ? []
      : [`${minLength ?? 0} to ${maxLength ?? "any number of"} characters`]),
  ];
  const lengths = { least: minLength ?? 0, most: maxLength ?? Infinity };
  if (rules.length < 2 || lengths.least > lengths.most) return [];
  const sources = [pattern, written].filter((source): source is string => source !== undefined);
  if (sources.length === 0 || allow(sources, lengths) !== false) return [];
  return none(placed, pattern === undefined ? "format" : "pattern", `asks for ${rules.join(" and ")}`);
}

/** Of a set that members share, one value at least can be sent: else it is another member's. */
function sharedValues(placed: PlacedMember, service: ServiceSpec): Diagnostic[] {
  const { member } = placed;
  if (typeof member.enum !== "string") return [];
  const set = valueSetOf(member, service);
  if (set === undefined || set.values.some(({ value }) => fits(value, member))) return [];
  return none(placed, "enum", `has the values of ${member.enum}, and its constraints exclude them all`);
}

function fits(value: string | number, member: MemberYaml): boolean {
  const schema = itemSchema(describe(member), viewOf(undefined, true));
  return brokenConstraints(value, schema, member.format).length === 0;
}

/** Structures whose required members lead back to them: a value of one would have no end. */
function endless(service: ServiceSpec): Diagnostic[] {
  const structures = structuresOf(service);
  return service.structures.flatMap((file) => {
    const { structure } = file.data;
    const loop = loopFrom(structure, structures);
    const [first] = loop ?? [];
    if (loop === undefined || first === undefined) return [];
    const way = loop.map(({ owner, name }) => `${owner}.${name}`).join(" → ");
    const says = `structure ${structure} requires itself: ${way}. No value of it could end; one of them is optional.`;
    return [error("endless-structure", file.placeOfKey(["members", first.name]), says)];
  });
}

interface Step {
  readonly owner: string;
  readonly name: string;
}

/** The shortest way along required members from a structure back to it. */
function loopFrom(start: string, structures: ReadonlyMap<string, Members>): readonly Step[] | undefined {
  const seen = new Set<string>();
  let ways: readonly { readonly at: string; readonly steps: readonly Step[] }[] = [{ at: start, steps: [] }];
  while (ways.length > 0) {
    const next = ways.flatMap(({ at, steps }) =>
      Object.entries(structures.get(at) ?? {})
        .filter(([, member]) => mustHold(member))
        .map(([name, { type }]) => ({ at: parseType(type).base.name, steps: [...steps, { owner: at, name }] })),
    );
    const found = next.find(({ at }) => at === start);
    if (found) return found.steps;
    ways = next.filter(({ at }) => seen.size < seen.add(at).size);
  }
  return undefined;
}

/** Whether a value of the member holds one of its structure: a map or a list may be empty. */
function mustHold({ type, required, nullable, minItems = 0 }: MemberYaml): boolean {
  const { base, map, list } = parseType(type);
  return base.kind === "structure" && required === true && nullable !== true && !map && (!list || minItems > 0);
}
