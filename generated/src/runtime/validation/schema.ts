import type { Validate, Violated } from "../operation.js";

type TypeName = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";
type Schemas = Readonly<Record<string, Schema>>;

/** The part of JSON Schema that definitions come to. References lead to `$defs` of the whole: `#/$defs/Name`. */
export interface Schema {
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly properties?: Schemas;
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Schemas;
}

/** Where a schema is held against a value. */
interface Place {
  readonly schema: Schema;
  /** A JSON pointer. */
  readonly path: string;
  readonly definitions: Schemas | undefined;
  readonly found: Violated[];
}

/** A validator of values that satisfy a schema. */
export function validator(schema: Schema): Validate {
  const validate: Validate = (value) => {
    const found: Violated[] = [];
    inspect(value, { schema, path: "", definitions: schema.$defs, found });
    validate.errors = found.length > 0 ? found : null;
    return found.length === 0;
  };
  return validate;
}

/** Finds what is wrong with a value and whatever is in it, in the order of the schema. */
function inspect(value: unknown, place: Place): void {
  for (const keyword in place.schema) {
    const name = keyword as keyof Schema; // a schema has no others
    const argument = place.schema[name];
    // Each rule is looked up by the keyword whose argument it takes.
    if (!(rules[name] as Rule<unknown>)(value, argument, place)) fails(place, keyword, argument);
  }
}

function fails({ path, found }: Place, keyword: string, argument: unknown, known?: readonly string[]): void {
  found.push({ instancePath: path, keyword, argument, ...(known && { known }) });
}

/** Whether a value satisfies a keyword; what is wrong deeper inside is found there. */
type Rule<Argument> = (value: unknown, argument: Argument, place: Place) => boolean;

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);

function isOfType(value: unknown, type: TypeName): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return isNumber(value);
  if (type === "array") return isList(value);
  if (type === "null") return value === null;
  return type === "object" ? isObject(value) : typeof value === type;
}

const rules: { readonly [Keyword in keyof Schema]-?: Rule<NonNullable<Schema[Keyword]>> } = {
  type: (value, type) => [type].flat().some((name) => isOfType(value, name)),
  enum: (value, values) => values.includes(value),
  minimum: (value, limit) => !isNumber(value) || value >= limit,
  maximum: (value, limit) => !isNumber(value) || value <= limit,
  multipleOf: (value, unit) => !isNumber(value) || Number.isInteger(value / unit),
  minLength: (value, limit) => !isText(value) || lengthOf(value) >= limit,
  maxLength: (value, limit) => !isText(value) || lengthOf(value) <= limit,
  pattern: (value, pattern) => !isText(value) || expressionOf(pattern).test(value),
  minItems: (value, limit) => !isList(value) || value.length >= limit,
  maxItems: (value, limit) => !isList(value) || value.length <= limit,
  items: (value, schema, place) => {
    if (isList(value)) for (let at = 0; at < value.length; at++) enter(value[at], schema, place, String(at));
    return true;
  },
  required: (value, names, place) => {
    if (isObject(value)) for (const name of names) if (value[name] === undefined) fails(place, "required", name);
    return true;
  },
  additionalProperties: (value, schema, place) => {
    const { properties = {} } = place.schema;
    if (isObject(value))
      for (const name in value)
        if (Object.hasOwn(properties, name)) continue;
        else if (schema === false) fails(place, "additionalProperties", name, Object.keys(properties));
        else enter(value[name], schema, place, name);
    return true;
  },
  properties: (value, schemas, place) => {
    if (isObject(value))
      for (const name in schemas) if (value[name] !== undefined) enter(value[name], schemas[name], place, name);
    return true;
  },
  not: (value, schema, place) => findings(value, schema, place).length > 0,
  anyOf: (value, schemas, place) => {
    const branches = schemas.map((schema) => findings(value, schema, place));
    if (branches.some(({ length }) => length === 0)) return true;
    place.found.push(...branches.flat());
    return false;
  },
  allOf: (value, schemas, place) => {
    for (const schema of schemas) enter(value, schema, place);
    return true;
  },
  $ref: (value, reference, place) => {
    enter(value, place.definitions?.[reference.slice("#/$defs/".length)], place);
    return true;
  },
  $defs: () => true,
};

/** Holds a schema against a value in the same place, or in a member. */
function enter(value: unknown, schema: Schema = {}, place: Place, name?: string): void {
  const step = name === undefined ? "" : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  inspect(value, { ...place, schema, path: place.path + step });
}

function findings(value: unknown, schema: Schema, place: Place): Violated[] {
  const found: Violated[] = [];
  inspect(value, { ...place, schema, found });
  return found;
}

/** Characters: a surrogate pair is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, expression);
  return expression;
}
