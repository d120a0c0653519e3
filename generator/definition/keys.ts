import type { ActionYaml, MemberYaml, StructureYaml } from "./written.js";

/**
 * What becomes of a key of a definition behind the loader. In the model: carried as written; a list, empty when absent;
 * a flag, false when absent; a constraint, among its like; settled by hand, from more than the key itself; or dropped.
 * In the export: what the model has, in the place of model.schema.json, unless it is settled by hand. By `diff`: a
 * difference is one of words, or follows the rule named here, or is judged by hand. On the page of an action: a row.
 */
interface KeyRow {
  readonly settled: "as-written" | "list" | "flag" | "constraint" | "by-hand" | "dropped";
  readonly compared: "words" | "by-hand" | { readonly rule: string };
  /** Title of its row among the facts of the reference, and the unit of a number; what reads otherwise is printed by hand. */
  readonly printed?: { readonly title: string; readonly unit?: string };
  /** True for what OpenAPI has no word for: it is in the extension of the operation. */
  readonly extension?: true;
  /** Of a constraint, its keyword in JSON Schema. */
  readonly keyword?: string;
}

const words = { settled: "as-written", compared: "words" } as const;
const list = { settled: "list", compared: "words" } as const;
const byHand = { settled: "by-hand", compared: "by-hand" } as const;
const dropped = { settled: "dropped", compared: "words" } as const;
const ruled = <const Rule extends string>(rule: Rule) => ({ settled: "as-written", compared: { rule } }) as const;
const flag = { settled: "flag", compared: "by-hand" } as const;
const carried = { settled: "as-written", compared: "by-hand" } as const;
const constraint = <const Keyword extends string>(keyword: Keyword) =>
  ({ settled: "constraint", compared: "by-hand", keyword }) as const;

export const actionKeys = {
  action: byHand,
  as: carried,
  draft: dropped,
  title: words,
  titleZh: words,
  doc: words,
  permission: { ...ruled("permission-changed"), printed: { title: "Permission" }, extension: true },
  inferred: list,
  section: { ...words, extension: true },
  reviewed: words,
  effect: { ...ruled("effect-changed"), extension: true },
  price: { ...words, printed: { title: "Price beforehand" }, extension: true },
  rateLimit: { ...ruled("rate-limit-changed"), extension: true },
  unknown: list,
  editions: list,
  summary: words,
  description: words,
  http: carried,
  payload: words,
  region: byHand,
  input: byHand,
  output: byHand,
  responses: byHand,
  paginate: byHand,
  wait: carried,
  noWait: words,
  poll: byHand,
  errors: byHand,
  examples: { settled: "by-hand", compared: "words" },
  failures: { settled: "by-hand", compared: "words" },
  errata: list,
} as const satisfies Readonly<Record<keyof ActionYaml, KeyRow>>;

export const structureKeys = {
  structure: byHand,
  as: carried,
  draft: dropped,
  titleZh: words,
  doc: { settled: "by-hand", compared: "words" },
  description: words,
  members: byHand,
  errata: list,
} as const satisfies Readonly<Record<keyof StructureYaml, KeyRow>>;

export const memberKeys = {
  type: byHand,
  as: carried,
  draft: dropped,
  required: flag,
  nullable: flag,
  in: carried,
  default: carried,
  enum: byHand,
  open: byHand,
  min: constraint("minimum"),
  max: constraint("maximum"),
  multipleOf: constraint("multipleOf"),
  minLength: constraint("minLength"),
  maxLength: constraint("maxLength"),
  pattern: constraint("pattern"),
  minItems: constraint("minItems"),
  maxItems: constraint("maxItems"),
  advice: { settled: "as-written", compared: "words" },
  unit: carried,
  format: carried,
  timezone: carried,
  sensitive: flag,
  internal: { settled: "flag", compared: "words" },
  example: { settled: "by-hand", compared: "words" },
  description: words,
} as const satisfies Readonly<Record<keyof MemberYaml, KeyRow>>;

type Table = Readonly<Record<string, KeyRow>>;

type KeysOf<Rows extends Table, How extends KeyRow["settled"]> = {
  [Key in keyof Rows]: Rows[Key]["settled"] extends How ? Key : never;
}[keyof Rows];

/** What the model has of a definition without anyone's doing. */
export type Settled<Yaml, Rows extends Table> = AsWritten<Pick<Yaml, KeysOf<Rows, "as-written"> & keyof Yaml>> & {
  readonly [Key in KeysOf<Rows, "list"> & keyof Yaml]: NonNullable<Yaml[Key]>;
} & { readonly [Key in KeysOf<Rows, "flag">]: boolean };

/** An absent key may be there as undefined, too. */
type AsWritten<Yaml> = {
  readonly [Key in keyof Yaml]: object extends Pick<Yaml, Key> ? Yaml[Key] | undefined : Yaml[Key];
};

/** Keys of a member that narrow what its type allows. */
export type Constraint = KeysOf<typeof memberKeys, "constraint">;
export type Constraints = Omit<Pick<MemberYaml, Constraint>, "min" | "max"> & {
  readonly min?: number;
  readonly max?: number;
};

/** Bounds that are written in quotes, for a number would be another one. Whoever computes has the nearest number. */
export type ExactBounds = { readonly min?: string; readonly max?: string };

export const exactBoundsOf = ({ min, max }: MemberYaml): ExactBounds => ({
  ...(typeof min === "string" && { min }),
  ...(typeof max === "string" && { max }),
});

/** Carries over what needs no thought, by the table. */
export function settle<Yaml extends object, Rows extends Table>(yaml: Yaml, rows: Rows): Settled<Yaml, Rows> {
  const written = new Map<string, unknown>(Object.entries(yaml));
  const entries = Object.entries(rows).flatMap(([key, { settled }]): [string, unknown][] => {
    const value = written.get(key);
    if (settled === "as-written") return value === undefined ? [] : [[key, value]];
    if (settled === "list") return [[key, value ?? []]];
    return settled === "flag" ? [[key, value === true]] : [];
  });
  return Object.fromEntries(entries) as Settled<Yaml, Rows>; // row by row what the type says
}

/** The constraints of a member, without those that it does not have. */
export function constraintsOf(yaml: MemberYaml): Constraints {
  const keys = Object.entries<KeyRow>(memberKeys).flatMap(([key, { settled }]) =>
    settled === "constraint" ? [key] : [],
  );
  const entries = Object.entries(yaml).filter(([key]) => keys.includes(key));
  // Values are rounded the same way before they are held against a bound, so that none on the right side is refused.
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string" && (key === "min" || key === "max") ? Number(value) : value,
    ]),
  );
}

/** Keys that are more than words to a user. */
export const judgedKeys = (rows: Table): readonly string[] =>
  Object.entries(rows).flatMap(([key, { compared }]) => (compared === "words" ? [] : [key]));

/** Keys whose difference is a change by the rule of the table. */
export type RuledKey<Rows extends Table> = {
  [Key in keyof Rows]: Rows[Key]["compared"] extends { readonly rule: string } ? Key : never;
}[keyof Rows];

export type RuleOf<Rows extends Table> = Extract<Rows[keyof Rows]["compared"], { readonly rule: string }>["rule"];

export const ruledKeys = <Rows extends Table>(rows: Rows): readonly (readonly [RuledKey<Rows>, RuleOf<Rows>])[] =>
  Object.entries(rows).flatMap(([key, { compared }]) =>
    typeof compared === "string" ? [] : [[key, compared.rule] as [RuledKey<Rows>, RuleOf<Rows>]],
  ); // keys of the table with the rule in their row

/** Rows of the facts on an action's page that need no thought, in the order of the table. */
export const printedKeys: readonly { readonly key: string; readonly title: string; readonly unit?: string }[] =
  Object.entries<KeyRow>(actionKeys).flatMap(([key, { printed }]) => (printed ? [{ key, ...printed }] : []));

/** What the extension of an OpenAPI operation says as the definition does. */
export const extensionKeys: readonly string[] = Object.entries<KeyRow>(actionKeys).flatMap(([key, { extension }]) =>
  extension ? [key] : [],
);
