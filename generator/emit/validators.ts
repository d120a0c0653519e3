import { memberSchema, type JsonSchema, type SchemaView } from "../definition/index.js";
import type { EnumModel, MemberModel, ServiceModel } from "../model/model.js";
import { allOutputs, reachedStructures } from "../model/reach.js";
import type { Literal, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";
import { importValues } from "./statements.js";

/**
 * A request validator and a response validator for each action, a module each, loaded when called: a JSON Schema, and the
 * runtime's function that holds values to it. Requests are strict; responses are tolerant: the types of what is there,
 * nothing else.
 */
export function emitValidators(service: ServiceModel): OutputFile[] {
  return service.actions.flatMap((action) => [
    validator(service, `${action.name}.request`, action.input, request),
    validator(service, `${action.name}.response`, allOutputs(action), response),
  ]);
}

function validator(service: ServiceModel, name: string, members: readonly MemberModel[], side: Side): OutputFile {
  return {
    kind: "typescript",
    path: `${sourceFolder(service)}/validators/${name}.ts`,
    origin: originOf(service),
    statements: [
      ...importValues("../../runtime/validation/schema.js", ["validator"]),
      // A schema is JSON.
      {
        kind: "const",
        name: "validate",
        doc: "",
        call: "validator",
        value: schemaOf(service, members, side) as Literal,
      },
    ],
  };
}

/** The schema of an object, with the structures that it leads to. */
export function schemaOf(service: ServiceModel, members: readonly MemberModel[], side: Side): JsonSchema {
  const reached = reachedStructures(members, new Map(service.structures.map(({ name, members: own }) => [name, own])));
  const definitions = service.structures
    .filter(({ name }) => reached.has(name))
    .map((structure) => [structure.name, objectSchema(structure.members, side)] as const);
  return {
    ...objectSchema(members, side),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

function objectSchema(members: readonly MemberModel[], side: Side): JsonSchema {
  const required = side.strict ? members.filter((member) => member.required).map(({ name }) => name) : [];
  // In the order in which findings are told.
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    ...(side.strict && { additionalProperties: false }),
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member, side.view)])),
  };
}

const viewOf = (strict: boolean): SchemaView<MemberModel> => ({
  structure: (name) => ({ $ref: `#/$defs/${name}` }),
  scalar: ({ format, enum: values }, _, plain) => ({
    ...(format === "int64-exact" ? bigint(strict) : plain),
    ...(strict && closedValues(values)),
  }),
  constraints: strict,
  formats: strict,
  orNull,
});

/** The two ways to look at members. */
interface Side {
  readonly strict: boolean;
  readonly view: SchemaView<MemberModel>;
}

export const request: Side = { strict: true, view: viewOf(true) };
const response: Side = { strict: false, view: viewOf(false) };

/** A bigint is none of the types of JSON; in a request an integer will do, too. */
const bigint = (strict: boolean): JsonSchema =>
  strict ? { anyOf: [{ type: "integer" }, { not: { type: [...jsonTypes] } }] } : {};

const jsonTypes = ["string", "number", "boolean", "array", "object", "null"] as const;

const closedValues = (definition: EnumModel | undefined): JsonSchema =>
  definition && !definition.open ? { enum: definition.values.map(({ value }) => value) } : {};

/** Null passes beside whatever the schema says. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...rest } = schema;
  if (typeof type !== "string") return { anyOf: [{ type: "null" }, schema] };
  return { ...rest, type: [type, "null"], ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }) };
}
