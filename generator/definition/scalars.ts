/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface ScalarRow {
  /** What JSON may hold: the whole truth for checks, validators and OpenAPI. */
  readonly schema: JsonSchema;
  readonly typescript: string;
  /** Which constraints it can have. */
  readonly constraints: "number" | "text" | "none";
  /** True for a time, perhaps written as text without its zone. */
  readonly zoned: boolean;
  /** True when a query or a header can carry it. */
  readonly flat: boolean;
  /** Scalars of the same TypeScript type that can hold every value of this one. */
  readonly within: readonly string[];
}

const text = { typescript: "string", zoned: true, flat: true } as const;
const number = { typescript: "number", constraints: "number", zoned: false, flat: true } as const;
const other = { constraints: "none", zoned: false, within: [] } as const;

/**
 * Every scalar that a member's `type` can name, and all that is the same wherever it is used. What an emitter alone has
 * to know of each (a value for a sample, say) is a `switch` there that does not compile when a scalar is missing.
 */
export const scalars = {
  string: { ...text, schema: { type: "string" }, constraints: "text", within: [] },
  integer: { ...number, schema: { type: "integer" }, within: ["float"] },
  float: { ...number, schema: { type: "number" }, within: [] },
  boolean: { ...other, schema: { type: "boolean" }, typescript: "boolean", flat: true },
  date: { ...text, schema: { type: "string" }, constraints: "none", within: ["string"] },
  timestamp: { ...text, schema: { type: "string" }, constraints: "none", within: ["string"] },
  object: { ...other, schema: { type: "object" }, typescript: "Record<string, unknown>", flat: false },
  any: { ...other, schema: {}, typescript: "unknown", flat: false },
} as const satisfies Readonly<Record<string, ScalarRow>>;

export type Scalar = keyof typeof scalars;

export const isScalar = (name: string): name is Scalar => Object.hasOwn(scalars, name);

export const scalarOf = (name: Scalar): ScalarRow => scalars[name];

/** What a member holds: a scalar or a structure, perhaps in a map, perhaps in a list. */
export interface TypeName {
  readonly base:
    { readonly kind: "scalar"; readonly name: Scalar } | { readonly kind: "structure"; readonly name: string };
  readonly map: boolean;
  readonly list: boolean;
}

/** Reads a type as definitions write it: `string`, `InstanceSet[]`, `map<integer>[]`. The schema has checked the form. */
export function parseType(written: string): TypeName {
  const list = written.endsWith("[]");
  const item = list ? written.slice(0, -2) : written;
  const map = item.startsWith("map<");
  const name = map ? item.slice(4, -1) : item;
  return { base: isScalar(name) ? { kind: "scalar", name } : { kind: "structure", name }, map, list };
}
