import fc from "fast-check";
import { memberName, propertyName, sentence, typeName } from "./texts.js";

/** A definition as YAML holds it. */
export type Yaml = Record<string, unknown>;

/** Names of what a member can refer to. */
export interface Known {
  readonly structures: readonly string[];
  readonly enums: readonly string[];
}

/** Sometimes the key, mostly not: `maybe("min", …)`. */
const maybe = (key: string, value: fc.Arbitrary<unknown>, weight = 1): fc.Arbitrary<Yaml> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight, arbitrary: value.map((given) => ({ [key]: given })) });

const all = (...parts: readonly fc.Arbitrary<Yaml>[]): fc.Arbitrary<Yaml> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as Yaml); // parts of one object

const flag = (key: string): fc.Arbitrary<Yaml> => maybe(key, fc.constant(true));

/** Patterns that real definitions have, and such as say nothing or too much. */
const patterns = [
  ...[
    "^[a-z]+$",
    "^[A-Za-z][\\w-]{1,30}$",
    "^\\d{2}:\\d{2}$",
    "^crs-[a-z0-9]{8}$",
    "^.*$",
    "^$",
    "^(?:a|b)c?$",
    "^\\p{L}+$",
  ],
  ...["/*", "^[^*/`$]+$", '^"$', "^(a+)+$", "[", "^\\/\\*$"],
];

const numbers = fc.oneof(
  fc.integer({ min: -5, max: 100 }),
  fc.constantFrom(0, 0.5, 1e21, -1e-7, 2 ** 53, 2 ** 31, 65_535),
);

const constraints = (base: string, list: boolean): fc.Arbitrary<Yaml> => {
  const size = fc.nat({ max: 12 });
  const items = list ? [maybe("minItems", fc.nat({ max: 3 })), maybe("maxItems", fc.integer({ min: 1, max: 6 }))] : [];
  if (base === "integer" || base === "float")
    return all(
      maybe("min", numbers),
      maybe("max", numbers),
      maybe("multipleOf", fc.constantFrom(1, 2, 8, 0.5, 1024)),
      base === "integer" ? maybe("format", fc.constantFrom("unix-seconds", "int64-exact")) : fc.constant({}),
      maybe("unit", fc.constantFrom("MB", "seconds", "*/", "`")),
      ...items,
    );
  if (base === "string" || base === "timestamp" || base === "date")
    return all(
      fc.oneof(
        all(maybe("minLength", size), maybe("maxLength", fc.integer({ min: 4, max: 300 }))),
        base === "string" ? maybe("pattern", fc.constantFrom(...patterns)) : fc.constant({}),
        maybe("format", fc.constantFrom("datetime", "date", "time", "iso-datetime", "url", "ipv4", "cidr", "json")),
      ),
      maybe("timezone", fc.constantFrom("UTC", "Asia/Shanghai")),
      ...items,
    );
  return all(fc.constant({}), ...items);
};

/** Values with names; of a list that may be anything a vendor sends. */
const valuesOf = (base: string): fc.Arbitrary<Yaml[]> =>
  fc.uniqueArray(
    all(
      (base === "integer" ? fc.integer({ min: -3, max: 400 }) : sentence(1, 20)).map((value) => ({ value })),
      typeName.map((name) => ({ name })),
      maybe("description", sentence(3)),
    ),
    { minLength: 1, maxLength: 6, selector: ({ value }) => value },
  );

const scalars = ["string", "integer", "float", "boolean", "date", "timestamp", "object", "any"] as const;

/** A value of the type, mostly. */
const valueFor = (base: string): fc.Arbitrary<unknown> =>
  base === "integer"
    ? fc.integer({ min: 0, max: 60 })
    : base === "float"
      ? numbers
      : base === "boolean"
        ? fc.boolean()
        : sentence(1, 20);

function member({ structures, enums }: Known): fc.Arbitrary<Yaml> {
  const base = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<string>(...scalars, "string", "string", "integer") },
    { weight: 2, arbitrary: fc.constantFrom(...(structures.length > 0 ? structures : ["string"])) },
  );
  const shape = fc.constantFrom("", "", "", "", "[]", "map", "map[]");
  return fc.tuple(base, shape).chain(([scalar, form]) => {
    const held = form.startsWith("map") ? `map<${scalar}>` : scalar;
    const list = form.endsWith("]");
    const hasValues = (scalar === "string" || scalar === "integer") && !form.startsWith("map");
    return all(
      fc.constant({ type: list ? `${held}[]` : held }),
      sentence(3).map((description) => ({ description })),
      constraints(scalar, list),
      ...(["nullable", "internal"] as const).map(flag),
      maybe("sensitive", fc.constant(true)),
      hasValues ? maybe("enum", fc.oneof(valuesOf(scalar), fc.constantFrom(...enums, "Nothing"))) : fc.constant({}),
      ...["default", "example"].map((key) => (form === "" ? maybe(key, valueFor(scalar)) : fc.constant({}))),
      maybe("as", propertyName),
    ).map((yaml) => (Array.isArray(yaml["enum"]) ? { ...yaml, open: true } : yaml));
  });
}

const membersOf = (known: Known, side: "input" | "output", max = 4): fc.Arbitrary<Record<string, Yaml>> =>
  fc.dictionary(
    memberName,
    side === "input" ? all(member(known), flag("required")) : member(known),
    // What an action names twice is another test's matter.
    { maxKeys: max, noNullPrototype: true },
  );

export const structure = (name: string, known: Known): fc.Arbitrary<Yaml> =>
  all(
    fc.constant({ structure: name }),
    maybe("as", typeName),
    sentence(3).map((description) => ({ description })),
    fc.tuple(memberName, membersOf(known, "input")).map(([first, members]) => ({
      members: { [first]: { type: "string", description: "One of them." }, ...members },
    })),
    maybe("errata", fc.array(sentence(12), { minLength: 1, maxLength: 2 })),
  );

export const valueSet: fc.Arbitrary<Yaml> = fc.constantFrom("string", "integer").chain((type) =>
  all(
    fc.constant({ type }),
    fc.boolean().map((open) => ({ open })),
    sentence(3).map((description) => ({ description })),
    valuesOf(type).map((values) => ({ values })),
  ),
);

const permission = fc.stringMatching(/^[a-z]{1,4}:[A-Za-z]{1,6}:[A-Za-z]{1,6}$/);

export const action = (name: string, known: Known): fc.Arbitrary<Yaml> =>
  all(
    fc.constant({ action: name, reviewed: "2025-01-01", rateLimit: 20 }),
    maybe("as", typeName),
    sentence(3, 78).map((title) => ({ title })),
    sentence(1, 40).map((titleZh) => ({ titleZh })),
    fc.constant({ doc: "https://fuzz.example/action" }),
    sentence(10).map((summary) => ({ summary })),
    maybe("description", sentence(10)),
    fc.constantFrom("read", "idempotent", "write", "billing").map((effect) => ({ effect })),
    membersOf(known, "input").map((input) => ({ input })),
    membersOf(known, "output").map((output) => ({ output })),
    maybe("errata", fc.array(sentence(12), { minLength: 1, maxLength: 2 })),
    maybe("errors", fc.constant(["NotFound"])),
    maybe("permission", permission),
  );
