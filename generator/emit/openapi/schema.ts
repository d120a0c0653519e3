import { formatOf, memberSchema, type JsonSchema, type Scalar, type SchemaView } from "../../definition/index.js";
import type { Deprecation, EnumModel, MemberModel } from "../../model/model.js";
import { deprecationText } from "../doc.js";
import { compact, ref, toJson, toObject, type Json, type JsonObject } from "./json.js";

/** A request takes exactly what its validator takes; a response may hold more than is documented. */
export interface Side {
  readonly strict: boolean;
  readonly structure: (name: string) => JsonObject;
}

/** Schema of a member: type, bounds, values, history. Secrets carry neither example nor default. */
export function documentedMember(member: MemberModel, side: Side): JsonObject {
  const { since, sinceDate, deprecated, sensitive, internal } = member;
  return {
    ...toObject(memberSchema({ ...member, constraints: exactConstraints(member) }, viewOf(side))),
    ...compact({
      description: descriptionOf(member),
      default: member.default === undefined || sensitive ? undefined : toJson(member.default),
      examples: listedExample(member),
      deprecated: deprecated ? true : undefined,
      "x-sensitive": sensitive ? true : undefined,
      "x-cachesmith": optionalObject({
        since: member.addedLater ? since : undefined,
        sinceDate: member.addedLater ? sinceDate : undefined,
        deprecated: deprecated && deprecationFacts(deprecated),
        internal: internal ? true : undefined,
        unit: member.unit,
        format: member.format,
        timezone: member.timezone,
      }),
    }),
  };
}

/** When, why and in favour of what, for programs. */
export const deprecationFacts = ({ elsewhere, ...facts }: Deprecation): JsonObject =>
  compact({ ...facts, service: elsewhere?.service });

/** An object with these members. Only what a caller sends is closed and has required members. */
export function objectSchema(members: readonly MemberModel[], side: Side): JsonObject {
  const required = side.strict ? members.filter((member) => member.required).map(({ name }) => name) : [];
  return compact({
    type: "object",
    required: required.length > 0 ? required : undefined,
    properties: Object.fromEntries(members.map((member) => [member.name, documentedMember(member, side)])),
    additionalProperties: side.strict ? false : undefined,
  });
}

/** A value set with the names of its constants and, in the same order, what each means. One that is open takes every value of its type. */
export function enumSchema({ type, open, description, values }: EnumModel): JsonObject {
  const known = {
    type,
    enum: values.map(({ value }) => value),
    "x-enum-varnames": values.map(({ name }) => name),
    "x-enum-descriptions": values.map(({ name, description: meaning }) => meaning ?? name),
  };
  return open
    ? { description: `${description} Other values are possible.`, anyOf: [known, { type }] }
    : { description, ...known };
}

/** Without bounds that a number of JSON would round; the format of such a member says how wide it is. */
const exactConstraints = ({ constraints, exactBounds = {} }: MemberModel): MemberModel["constraints"] =>
  Object.fromEntries(Object.entries(constraints).filter(([key]) => !(key in exactBounds)));

const viewOf = ({ strict, structure }: Side): SchemaView<MemberModel> => ({
  structure,
  scalar: (member, name, plain) =>
    member.enum ? ref(member.enum.name) : compact({ ...scalarSchema(plain), format: formatName(member, name) }),
  notes: (member) =>
    compact({ examples: member.type.list && !Array.isArray(member.example) ? exampleOf(member) : undefined }),
  constraints: true,
  formats: strict,
  orNull,
});

/** An object of any content says so. */
const scalarSchema = (plain: JsonSchema): JsonObject =>
  plain["type"] === "object" ? { ...toObject(plain), additionalProperties: true } : toObject(plain);

function formatName(member: MemberModel, base: Scalar): string | undefined {
  if (member.sensitive && base === "string") return "password";
  return member.format && formatOf(member.format).openapi;
}

const exampleOf = ({ example, sensitive }: MemberModel): readonly Json[] | undefined =>
  example === undefined || sensitive ? undefined : [toJson(example)];

/** The example of a list is next to it when it is the whole list, else on its items. */
const listedExample = (member: MemberModel): readonly Json[] | undefined =>
  !member.type.list || Array.isArray(member.example) ? exampleOf(member) : undefined;

function descriptionOf(member: MemberModel): string {
  const { description, unit, format, timezone, internal, deprecated } = member;
  const facts = [unit && `in ${unit}`, format && formatOf(format).text, timezone && `time zone ${timezone}`]
    .filter(Boolean)
    .join("; ");
  return [
    description,
    facts && `${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`,
    internal && "For the vendor's own use.",
    deprecated && `Deprecated. ${deprecationText(deprecated)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  return typeof type === "string" ? { ...schema, type: [type, "null"] } : { anyOf: [schema, { type: "null" }] };
}

/** Undefined when no key says anything. */
export function optionalObject(value: Readonly<Record<string, Json | undefined>>): JsonObject | undefined {
  const object = compact(value);
  return Object.keys(object).length > 0 ? object : undefined;
}
