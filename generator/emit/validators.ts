import { memberSchema, type SchemaView } from "../definition/index.js";
import type { EnumModel, MemberModel, ServiceModel, StructureModel } from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import type { JsonSchema, OutputFile } from "../render/output.js";
import { originOf, sourceFolder } from "./emitter.js";

/**
 * A request validator and a response validator for each action, a module each, loaded when called.
 * Requests are strict; responses are tolerant: the types of what is there, nothing else.
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
    { kind: "validator", path: `${path}.js`, origin, schema, shared: sharedSchemas },
    { kind: "page", path: `${path}.d.ts`, template: "service/validator.d.ts.hbs", data: { origin, runtime } },
  ];
}

const shared = ({ name, members }: StructureModel, side: Side): JsonSchema => ({
  $id: name,
  ...objectSchema(members, side),
});

function objectSchema(members: readonly MemberModel[], side: Side): JsonSchema {
  const required = side.strict ? members.filter((member) => member.required).map(({ name }) => name) : [];
  return {
    type: "object",
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member, side.view)])),
    ...(required.length > 0 && { required }),
    ...(side.strict && { additionalProperties: false }),
  };
}

const viewOf = (strict: boolean): SchemaView<MemberModel> => ({
  structure: (name) => ({ $ref: name }),
  scalar: ({ format, enum: values }, _, plain) => ({
    ...(format === "int64-exact" ? bigint(strict) : plain),
    ...(strict && closedValues(values)),
  }),
  constraints: strict,
  formats: strict,
  orNull,
});

/** The two ways to look at members. Each has its own set of shared schemas, under the names of the structures. */
interface Side {
  readonly strict: boolean;
  readonly view: SchemaView<MemberModel>;
}

const request: Side = { strict: true, view: viewOf(true) };
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
