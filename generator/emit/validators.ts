import type { EnumModel, MemberModel, Scalar, ServiceModel, StructureModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import type { JsonSchema, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { formatPattern } from "./format-pattern.js";

/**
 * A request validator and a response validator for each action, a module each, loaded when called.
 * Requests are strict; answers are tolerant: the types of what is there, nothing else.
 */
export function emitValidators(service: ServiceModel): OutputFile[] {
  const requestShared = service.structures
    .filter(({ asInput }) => asInput)
    .map((structure) => shared(structure, request));
  const responseShared = service.structures
    .filter(({ asOutput }) => asOutput)
    .map((structure) => shared(structure, response));
  return service.actions.flatMap((action) => [
    ...validator(service, `${action.name}.request`, objectSchema(action.input, request), requestShared),
    ...validator(service, `${action.name}.response`, objectSchema(allOutputs(action), response), responseShared),
  ]);
}

const runtime = "../../runtime";

/** The module, and its declaration for the compiler. */
function validator(
  service: ServiceModel,
  name: string,
  schema: JsonSchema,
  sharedSchemas: readonly JsonSchema[],
): OutputFile[] {
  const origin = originOf(service);
  const path = `${sourceFolder(service)}/validators/${name}`;
  return [
    { kind: "validator", path: `${path}.js`, origin, schema, shared: sharedSchemas, runtime },
    { kind: "page", path: `${path}.d.ts`, template: "service/validator.d.ts.hbs", data: { origin, runtime } },
  ];
}

/** The two ways to look at members. Each has its own set of shared schemas, under the names of the structures. */
interface Side {
  readonly strict: boolean;
}

const request: Side = { strict: true };
const response: Side = { strict: false };

const shared = ({ name, members }: StructureModel, side: Side): JsonSchema => ({
  $id: name,
  ...objectSchema(members, side),
});

function objectSchema(members: readonly MemberModel[], side: Side): JsonSchema {
  const required = side.strict ? members.filter((member) => member.required).map(({ name }) => name) : [];
  return {
    type: "object",
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member, side)])),
    ...(required.length > 0 && { required }),
    ...(side.strict && { additionalProperties: false }),
  };
}

function memberSchema(member: MemberModel, side: Side): JsonSchema {
  const { type, constraints } = member;
  const item = itemSchema(member, side);
  const mapped = type.map ? { type: "object", additionalProperties: item } : item;
  const listed = type.list
    ? {
        type: "array",
        items: mapped,
        ...(side.strict && pick(constraints, ["minItems", "maxItems"])),
      }
    : mapped;
  return member.nullable ? nullable(listed) : listed;
}

function itemSchema(member: MemberModel, side: Side): JsonSchema {
  const { base } = member.type;
  if (base.kind === "structure") return { $ref: base.name };
  const type = member.format === "int64-exact" ? {} : scalarSchemas[base.name];
  if (!side.strict) return type;
  const format = member.format && formatPattern(member.format);
  return {
    ...type,
    ...closedValues(member.enum),
    ...bounds(member),
    ...(format && (member.constraints.pattern ? { allOf: [{ pattern: format }] } : { pattern: format })),
  };
}

const scalarSchemas: Readonly<Record<Scalar, JsonSchema>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  float: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string" },
  timestamp: { type: "string" },
  object: { type: "object" },
  any: {},
};

const closedValues = (definition: EnumModel | undefined): JsonSchema =>
  definition && !definition.open ? { enum: definition.values.map(({ value }) => value) } : {};

function bounds({ constraints }: MemberModel): JsonSchema {
  const { min, max } = constraints;
  return {
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...pick(constraints, ["multipleOf", "minLength", "maxLength", "pattern"]),
  };
}

function pick<Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]): Partial<Value> {
  return Object.fromEntries(
    keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])),
  ) as Partial<Value>; // the keys are Value's
}

/** Null passes beside whatever the schema says. */
function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...rest } = schema;
  if (typeof type !== "string")
    return Object.keys(schema).length === 0 ? schema : { anyOf: [{ type: "null" }, schema] };
  return { ...rest, type: [type, "null"], ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }) };
}
