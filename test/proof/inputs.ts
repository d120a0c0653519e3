import fc from "fast-check";
import { brokenConstraints } from "../../generator/check/limits.js";
import { formatOf, itemSchema, type SchemaView } from "../../generator/definition/index.js";
import type { ActionModel, MemberModel, ServiceModel } from "../../generator/model/model.js";

type Input = Readonly<Record<string, unknown>>;

/** Inputs of an action that satisfy its definition; optional members come and go. */
export const validInputs = (service: ServiceModel, { input }: ActionModel): fc.Arbitrary<Input> =>
  recordOf(service, input, 0);

/** An input with one thing wrong, and where. */
export interface Mutant {
  readonly input: Input;
  readonly path: string;
  readonly rule: string;
}

/** Valid inputs in which one member, any of the top level, breaks one of its rules. */
export function mutants(service: ServiceModel, action: ActionModel): fc.Arbitrary<Mutant> {
  const wrongs = [
    ...action.input.flatMap((member) => wrongsOf(member)),
    { path: "NotDefined", rule: "unknown", value: 1 },
  ];
  return fc.tuple(validInputs(service, action), fc.constantFrom(...wrongs)).map(([input, { path, rule, value }]) => {
    const others = Object.entries(input).filter(([name]) => name !== path);
    return { input: Object.fromEntries(value === undefined ? others : [...others, [path, value]]), path, rule };
  });
}

interface Wrong {
  readonly path: string;
  readonly rule: string;
  /** Undefined leaves the member out. */
  readonly value: unknown;
}

function wrongsOf(member: MemberModel): Wrong[] {
  const { name, required, type, constraints } = member;
  const wrong = (rule: string, value: unknown): Wrong[] => [
    { path: name, rule, value: type.list && rule !== "type" ? [value] : value },
  ];
  const isText = type.base.kind === "scalar" && ["string", "date", "timestamp"].includes(type.base.name);
  const isAny = type.base.kind === "scalar" && type.base.name === "any" && !type.list;
  const { min, max, maxLength, maxItems } = constraints;
  return [
    ...(required ? [{ path: name, rule: "required", value: undefined }] : []),
    ...(isAny || member.format === "int64-exact"
      ? []
      : wrong("type", type.list || type.map || !isText ? "no number" : 12)),
    ...(min === undefined ? [] : wrong("minimum", min - 1)),
    ...(max === undefined ? [] : wrong("maximum", max + 1)),
    ...(maxLength === undefined || !isText ? [] : wrong("maxLength", "x".repeat(maxLength + 1))),
    ...(maxItems === undefined || !type.list
      ? []
      : [{ path: name, rule: "maxItems", value: Array(maxItems + 1).fill(null) }]),
    ...(member.enum === undefined || member.enum.open ? [] : wrong("enum", isText ? "no such value" : 987_654)),
  ];
}

function recordOf(service: ServiceModel, members: readonly MemberModel[], depth: number): fc.Arbitrary<Input> {
  const some = members.filter(({ required }) => required || depth < 2);
  return fc.record(Object.fromEntries(some.map((member) => [member.name, valueOf(service, member, depth)])), {
    requiredKeys: some.filter(({ required }) => required).map(({ name }) => name),
  });
}

function valueOf(service: ServiceModel, member: MemberModel, depth: number): fc.Arbitrary<unknown> {
  const { type, constraints } = member;
  // What holds itself ends where it may.
  if (depth > 2 && type.base.kind === "structure") {
    if (member.nullable) return fc.constant(null);
    if (type.list && (constraints.minItems ?? 0) === 0) return fc.constant([]);
    if (type.map && !type.list) return fc.constant({});
  }
  const item = itemOf(service, member, depth);
  const mapped = type.map ? fc.dictionary(matching(/^[a-z]{1,8}$/), item, { maxKeys: 3 }) : item;
  const { minItems = 0, maxItems = Infinity } = constraints;
  return type.list ? fc.array(mapped, { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) }) : mapped;
}

function itemOf(service: ServiceModel, member: MemberModel, depth: number): fc.Arbitrary<unknown> {
  const { type, constraints } = member;
  const { base } = type;
  if (base.kind === "structure") {
    const members = service.structures.find(({ name }) => name === base.name)?.members ?? [];
    return recordOf(service, members, depth + 1);
  }
  if (member.enum)
    return fc.constantFrom(
      ...member.enum.values
        .map(({ value }) => value)
        .filter((value) => allows(member, value) && (member.in !== "header" || /^[ -~]*$/u.test(String(value)))),
    );
  const { min = Math.min(-(2 ** 31), (constraints.max ?? 0) - 10), multipleOf = 1 } = constraints;
  const { max = Math.max(2 ** 31, min + 10) } = constraints;
  // Of an integer, a multiple of a half is any integer.
  const step = Number.isInteger(multipleOf) ? multipleOf : 1;
  switch (base.name) {
    case "integer":
      return member.format === "int64-exact"
        ? fc.bigInt(exactRange(constraints)).map((value) => value - (value % BigInt(step)))
        : fc
            .integer({ min: Math.ceil(Math.max(min, -safe) / step), max: Math.floor(Math.min(max, safe) / step) })
            .map((factor) => factor * step);
    case "float":
      return floatOf(min, max, constraints.multipleOf);
    case "boolean":
      return fc.boolean();
    case "object":
      return fc.constant({});
    case "any":
      return matching(/^[a-z0-9]{1,8}$/);
    case "string":
    case "date":
    case "timestamp":
      return textOf(member);
  }
}

const safe = Number.MAX_SAFE_INTEGER;

/** Beyond what a number holds, where the bounds allow it. */
function exactRange({ min, max }: MemberModel["constraints"]): { readonly min: bigint; readonly max: bigint } {
  const [least, most] = [BigInt(Math.ceil(min ?? -(2 ** 62))), BigInt(Math.floor(max ?? 2 ** 62))];
  return { min: most > 2n ** 53n && least < 2n ** 53n ? 2n ** 53n : least, max: most };
}

function floatOf(min: number, max: number, multipleOf: number | undefined): fc.Arbitrary<number> {
  const step = multipleOf ?? 1;
  const [least, most] = [Math.ceil(Math.max(min, -safe) / step), Math.floor(Math.min(max, safe) / step)];
  if (least > most) return fc.constant(min);
  return fc
    .integer({ min: least, max: most })
    .map((factor) => factor * step)
    .map((value) => (multipleOf === undefined && value + 0.5 <= max ? value + 0.5 : value));
}

function textOf({ constraints, format, in: place }: MemberModel): fc.Arbitrary<string> {
  const { pattern = format && formatOf(format).pattern, minLength = 0, maxLength = Infinity } = constraints;
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "u");
    const fits = (text: string): boolean =>
      text.length >= minLength && text.length <= maxLength && expression.test(text);
    // What looks ahead, as passwords do, and what names a script cannot be made; it can be found.
    const made = /\(\?[=!]|\\p/.test(pattern) ? fc.constantFrom(...texts.filter(fits)) : matching(expression);
    return made.map((text) => (fits(text) ? text : text.slice(0, maxLength))).filter(fits);
  }
  const lengths = { minLength: Math.max(1, minLength), maxLength: Math.min(maxLength, Math.max(1, minLength) + 12) };
  // A part of a path cannot be everything; texts of other places can: spaces, quotes, signs, other scripts.
  if (place === "header")
    return fc.string({ ...lengths, unit: fc.constantFrom(...Array.from("aZ09-_.~'\"&=+%/?#[]{}\\")) });
  return place === "path"
    ? matching(/^[a-z0-9-]{8}$/)
    : fc.string({ ...lengths, unit: fc.constantFrom(...Array.from("aZ09 -_.~'\"&=+%/?#[]{}\\中文é")) });
}

const texts = ["KEA", "name-1", "Test_1234", "Abcd-1234", "实例_1", "long-Enough_4-everything_1"];

/** A shared set can have values that the member's own constraints exclude. */
const allows = (member: MemberModel, value: string | number): boolean =>
  brokenConstraints(value, itemSchema(member, constrained), member.format).length === 0;

const constrained: SchemaView<MemberModel> = {
  structure: () => ({}),
  scalar: () => ({}),
  constraints: true,
  formats: false,
  orNull: (schema) => schema,
};

const made = new Map<string, fc.Arbitrary<string>>();

/** `fc.stringMatching`, once a pattern: to make it costs more than all its texts. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const found = made.get(pattern.source) ?? fc.stringMatching(pattern);
  made.set(pattern.source, found);
  return found;
}
