import type { ActionModel, ErrorModel, ServiceModel, StructureModel } from "../../model/model.js";
import { errorCodeName, inputName, outputName } from "../../naming.js";
import { deprecationText } from "../doc.js";
import { commonCodes, errorName, type Context, type Envelope } from "./context.js";
import { compact, ref, type Json, type JsonObject } from "./json.js";
import { documentedMember, enumSchema, objectSchema, optionalObject, type Side } from "./schema.js";

export const structuresNamed = (service: ServiceModel): ReadonlyMap<string, StructureModel> =>
  new Map(service.structures.map((structure) => [structure.name, structure]));

/** Inputs, outputs and errors of the actions, structures, value sets; named as in the SDK. */
export function componentSchemas(context: Context): JsonObject {
  const { service } = context;
  return Object.fromEntries<Json>([
    ...service.actions.flatMap((action) => actionSchemas(action, context)),
    [
      commonCodes(service),
      codeSchema(`Codes that any action of ${service.title} can fail with.`, commonErrors(service)),
    ],
    ...service.structures.flatMap((structure) => structureSchemas(structure, context)),
    ...service.enums.map((definition): [string, Json] => [definition.name, enumSchema(definition)]),
  ]);
}

const commonErrors = (service: ServiceModel): readonly ErrorModel[] =>
  service.errors.filter(({ scope }) => scope === "common");

function actionSchemas(action: ActionModel, context: Context): [string, Json][] {
  const { service, envelope } = context;
  const hasBody = action.http === undefined || action.input.some((member) => member.in === "body");
  const body = action.http ? action.input.filter((member) => member.in === "body") : action.input;
  return [
    ...(hasBody ? [[inputName(action.name), objectSchema(body, requestSide(context))] satisfies [string, Json]] : []),
    ...successesOf(action)
      .filter(({ hasBody }) => hasBody)
      .map(({ name, members }): [string, Json] => [name, outputSchema(members, action, envelope)]),
    [errorName(action), envelope.error(action)],
    [errorCodeName(action.name), errorCodes(action, service)],
  ];
}

interface Success {
  readonly status: string;
  /** Of the schema of its content. */
  readonly name: string;
  readonly members: ActionModel["output"];
  /** False where REST responds with the status alone. */
  readonly hasBody: boolean;
}

/** Success responses; where several have a body, each has its own schema. */
export function successesOf(action: ActionModel): readonly Success[] {
  const name = outputName(action.name);
  const responses = Object.entries(action.responses ?? { [soleStatus(action)]: action.output }).map(
    ([status, members]) => ({ status, members, hasBody: !action.http || members.length > 0 }),
  );
  const several = responses.filter(({ hasBody }) => hasBody).length > 1;
  return responses.map((response) => ({ ...response, name: several ? `${name}${response.status}` : name }));
}

/** The spec names the status of a success only where there are several; an example may tell. */
const soleStatus = (action: ActionModel): string =>
  String(action.examples.find(({ status }) => status !== undefined)?.status ?? 200);

function outputSchema(members: ActionModel["output"], { payload }: ActionModel, { members: beside }: Envelope): Json {
  const whole = members.find(({ name }) => name === payload);
  if (whole) return documentedMember(whole, responseSide);
  const schema = objectSchema(members, responseSide);
  const names = Object.keys(beside);
  if (names.length === 0) return schema;
  return { type: "object", required: names, properties: { ...objectOf(schema["properties"]), ...beside } };
}

const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !isList(value) ? value : {};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const responseSide: Side = { strict: false, structure: ref };

/** A structure that travels both ways has a schema for each: a request refuses what a response may hold. */
export const requestSide = ({ structures }: Pick<Context, "structures">): Side => ({
  strict: true,
  structure: (name) => ref(structures.get(name)?.asOutput ? sentName(name) : name),
});

/** No name of a vendor has a dot. */
const sentName = (structure: string): string => `${structure}.request`;

function structureSchemas(structure: StructureModel, context: Context): [string, Json][] {
  const { name, asInput, asOutput } = structure;
  const sent = asInput ? structureSchema(structure, requestSide(context)) : undefined;
  return [
    ...(asOutput || sent === undefined
      ? ([[name, structureSchema(structure, responseSide)]] satisfies [string, Json][])
      : []),
    ...(sent === undefined ? [] : ([[asOutput ? sentName(name) : name, sent]] satisfies [string, Json][])),
  ];
}

function structureSchema(structure: StructureModel, side: Side): Json {
  const { description, deprecated, members, since, sinceDate } = structure;
  return {
    ...compact({
      description: [description, deprecated && `Deprecated. ${deprecationText(deprecated)}`].filter(Boolean).join(" "),
      externalDocs: structure.doc ? { url: structure.doc } : undefined,
      deprecated: deprecated ? true : undefined,
      "x-cachesmith": optionalObject({ since, sinceDate }),
    }),
    ...objectSchema(members, side),
  };
}

function errorCodes(action: ActionModel, service: ServiceModel): Json {
  const business = action.errors.filter(({ scope }) => scope === "business");
  const common = ref(commonCodes(service));
  const description = `Codes with which ${action.name} can fail. Others are possible.`;
  if (business.length === 0) return { description, anyOf: [common, { type: "string" }] };
  return { description, anyOf: [knownCodes(business), common, { type: "string" }] };
}

function codeSchema(description: string, errors: readonly ErrorModel[]): Json {
  return { description, anyOf: [...(errors.length > 0 ? [knownCodes(errors)] : []), { type: "string" }] };
}

const knownCodes = (errors: readonly ErrorModel[]): Json => ({
  type: "string",
  enum: errors.map(({ code }) => code),
  "x-enum-descriptions": errors.map(({ description }) => description),
});
