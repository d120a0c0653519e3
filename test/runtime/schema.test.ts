import { Ajv } from "ajv";
import {
  assert,
  anything,
  pre,
  constantFrom,
  letrec,
  oneof,
  property,
  record,
  array,
  integer,
  option,
  dictionary,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { validator, type Schema } from "../../templates/runtime/validation/schema.js";

/** Every keyword, some of them deep inside. */
const schema: Schema = {
  type: "object",
  properties: {
    ...Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [`Member-${at}`, { type: "integer", minimum: at } as const]),
    ),
    Kind: { type: ["string", "null"], enum: ["x", null] },
    Text: { type: "string", pattern: "^[;}\"']*$" },
    Both: { type: "string", pattern: "^a", allOf: [{ pattern: "b$" }] },
    Row: { anyOf: [{ type: "null" }, { $ref: "#/$defs/Row" }] },
    Rows: { type: "array", minItems: 1, maxItems: 2, items: { $ref: "#/$defs/Row" } },
    Short: { type: "string", minLength: 1, maxLength: 2 },
    Even: { type: "number", multipleOf: 2, maximum: 10 },
    Map: { type: "object", additionalProperties: { type: "number" } },
    Flag: { type: "boolean" },
    Big: {
      anyOf: [{ type: "integer" }, { not: { type: ["string", "number", "boolean", "array", "object", "null"] } }],
    },
  },
  required: ["Member-1"],
  additionalProperties: false,
  $defs: {
    Row: {
      type: "object",
      properties: {
        Key: { type: "string", enum: ["a;b", 'c"d', "}"] },
        Rows: { type: "array", items: { $ref: "#/$defs/Row" } },
      },
      required: ["Key"],
      additionalProperties: false,
    },
  },
};

const own = validator(schema);
const reference = new Ajv({ allErrors: true, strict: false, strictNumbers: true, messages: false }).compile(schema);

const evenOf = (value: unknown): unknown => (Object(value) as { Even?: unknown }).Even;

interface Finding {
  readonly instancePath: string;
  readonly keyword: string;
}

const sorted = (found: readonly Finding[]): readonly Finding[] =>
  found.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The verdict and what was found; Ajv has its own order, and a name for each argument. */
function verdicts(value: unknown): [unknown, unknown] {
  const [ours, theirs] = [own(value), reference(value)];
  const found = (reference.errors ?? []).map(({ instancePath, keyword, params }) => {
    const { comparison: _, ...named } = params as Readonly<Record<string, unknown>>; // an object, by its documentation
    return { instancePath, keyword, argument: Object.values(named)[0] };
  });
  const argued = (own.errors ?? []).map(({ argument, known: _, ...place }) => ({
    ...place,
    argument: /^(?:not|anyOf)$/.test(place.keyword) ? undefined : argument,
  }));
  return [
    { valid: ours, found: sorted(argued) },
    { valid: theirs, found: sorted(found) },
  ];
}

const deep = { Key: "a;b", Rows: [{ Key: "}", Rows: [{ Key: "no" }, 5, {}] }] };

describe("a validator finds what Ajv finds", () => {
  test.each<[unknown]>([
    [{}],
    [{ "Member-1": 1 }],
    [{ "Member-1": 1.5, "Member-2": 1, "Member-3": "3", "Member-99": 1, toString: 1 }],
    [{ "Member-1": NaN, "Member-2": Infinity, "Member-3": 1e21, Even: NaN }],
    [{ "Member-1": 1, Kind: null }],
    [{ "Member-1": 1, Kind: "y", Text: "abc", Map: { a: 1, "b/~c": "2" } }],
    [{ "Member-1": 1, Text: ";}'", Row: null, Both: "axb" }],
    [{ "Member-1": 1, Both: "x" }],
    [{ "Member-1": 1, Row: deep, Rows: [] }],
    [{ "Member-1": 1, Row: { ...deep, More: 1 }, Map: [], Rows: [deep, null, 3] }],
    [{ "Member-1": 1, Even: 3, Flag: "true" }],
    [{ "Member-1": 1, Even: 12.5, Flag: true, Big: "1" }],
    [{ "Member-1": 1, Big: 9007199254740993n }],
    [{ "Member-1": undefined, Nothing: undefined }],
    [null],
    [[]],
    ["text"],
    // A surrogate pair is one character, half of one too.
    ...[
      "",
      "abc",
      "😀",
      "a😀b",
      "😀😀",
      "\ud83d",
      "\ude00\ud83d",
      "\ud83d\ud83d\ude00",
      "\ud7ff\udc00",
      "\ud800\udbffx",
    ].map((Short) => [{ "Member-1": 1, Short }] as [unknown]),
  ])("%o", (value) => {
    const [ours, theirs] = verdicts(value);
    expect(ours).toEqual(theirs);
  });

  test("in whatever value", () => {
    const { row } = letrec((tie) => ({
      row: record(
        { Key: oneof(constantFrom("a;b", "}", "no"), anything()), Rows: array(tie("row"), { maxLength: 2 }) },
        { requiredKeys: [] },
      ),
    }));
    const member = oneof(anything(), integer(), constantFrom("x", "ab", ";", 2, 2.5, true), row, array(row));
    const names = Object.keys(schema.properties ?? {});
    const input = oneof(
      { weight: 9, arbitrary: dictionary(constantFrom(...names, "More"), member, { maxKeys: 6 }) },
      { weight: 1, arbitrary: option(anything()) },
    );
    assert(
      property(input, (value) => {
        // Ajv reads the text of a quotient, which then has an exponent.
        const even = evenOf(value);
        pre(typeof even !== "number" || Math.abs(even) < 1e21);
        const [ours, theirs] = verdicts(value);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 2000, seed: 20261128 },
    );
  });
});

test("a quotient beyond the integers is judged by its value, where Ajv reads its text", () => {
  expect(validator({ type: "number", multipleOf: 0.5 })(1e300)).toBe(true);
});
