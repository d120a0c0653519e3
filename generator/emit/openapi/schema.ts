import type { Deprecation, EnumModel, MemberModel, Scalar } from "../../model/model.js";
import { deprecationText, formatText } from "../doc.js";
import { compact, ref, toJson, type Json, type JsonObject } from "./json.js";

/** Schema of a member: type, bounds, values, history. Secrets carry neither example nor default. */
export function memberSchema(member: MemberModel): JsonObject {
  const { since, sinceDate, deprecated, sensitive, internal } = member;
  return {
    ...nullable(containerSchema(member), member.nullable),
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
export function objectSchema(members: readonly MemberModel[], strict: boolean): JsonObject {
  const required = strict ? members.filter((member) => member.required).map(({ name }) => name) : [];
  return compact({
    type: "object",
    required: required.length > 0 ? required : undefined,
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member)])),
    additionalProperties: strict ? false : undefined,
  });
}

/** A value set with the names of its constants. One that is open takes every value of its type. */
export function enumSchema({ type, open, description, values }: EnumModel): JsonObject {
  const known = {
    type,
    enum: values.map(({ value }) => value),
    "x-enum-varnames": values.map(({ name }) => name),
    "x-enumDescriptions": Object.fromEntries(
      values.map(({ value, name, description: meaning }) => [String(value), meaning ?? name]),
    ),
  };
  return open
    ? { description: `${description} Other values may come.`, anyOf: [known, { type }] }
    : { description, ...known };
}

function containerSchema(member: MemberModel): JsonObject {
  const { list, map } = member.type;
  const item = itemSchema(member);
  const mapped = map ? { type: "object", additionalProperties: item } : item;
  if (!list) return mapped;
  const { minItems, maxItems } = member.constraints;
  return compact({ type: "array", items: mapped, minItems, maxItems });
}

function itemSchema(member: MemberModel): JsonObject {
  const { base, list } = member.type;
  const { min, max, multipleOf, minLength, maxLength, pattern } = member.constraints;
  const bounds = compact({ minimum: min, maximum: max, multipleOf, minLength, maxLength, pattern });
  const bare = list && !Array.isArray(member.example) ? exampleOf(member) : undefined;
  const beside = { ...bounds, ...compact({ examples: bare }) };
  if (member.enum) return { ...ref(member.enum.name), ...beside };
  if (base.kind === "structure") return ref(base.name);
  return compact({ ...scalars[base.name], format: formatOf(member, base.name), ...beside });
}

const scalars: Readonly<Record<Scalar, JsonObject>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  float: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string" },
  timestamp: { type: "string" },
  object: { type: "object", additionalProperties: true },
  any: {},
};

/** Formats of ours that OpenAPI knows too; the others are told in words. */
const formats: Readonly<Record<string, string>> = {
  date: "date",
  "iso-datetime": "date-time",
  url: "uri",
  "int64-exact": "int64",
  "unix-seconds": "int64",
  "unix-millis": "int64",
};

function formatOf(member: MemberModel, base: Scalar): string | undefined {
  if (member.sensitive && base === "string") return "password";
  return member.format && formats[member.format];
}

const exampleOf = ({ example, sensitive }: MemberModel): readonly Json[] | undefined =>
  example === undefined || sensitive ? undefined : [toJson(example)];

/** The example of a list stands beside it when it is the whole list, else on its items. */
const listedExample = (member: MemberModel): readonly Json[] | undefined =>
  !member.type.list || Array.isArray(member.example) ? exampleOf(member) : undefined;

function descriptionOf(member: MemberModel): string {
  const { description, unit, format, timezone, internal, deprecated } = member;
  const facts = [unit && `in ${unit}`, format && formatText(format), timezone && `time zone ${timezone}`]
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

function nullable(schema: JsonObject, isNullable: boolean): JsonObject {
  if (!isNullable || Object.keys(schema).length === 0) return schema;
  const { type } = schema;
  return typeof type === "string" ? { ...schema, type: [type, "null"] } : { anyOf: [schema, { type: "null" }] };
}

/** Undefined when no key says anything. */
export function optionalObject(value: Readonly<Record<string, Json | undefined>>): JsonObject | undefined {
  const object = compact(value);
  return Object.keys(object).length > 0 ? object : undefined;
}
