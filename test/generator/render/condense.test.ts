import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../../generator/render/output.js";
import { validatorPrinter } from "../../../generator/render/validator.js";
import type { Validate } from "../../../templates/runtime/operation.js";

const row: JsonSchema = {
  $id: "Row",
  type: "object",
  properties: { Key: { type: "string", enum: ["a;b", 'c"d', "}"] }, Rows: { type: "array", items: { $ref: "Row" } } },
  required: ["Key"],
  additionalProperties: false,
};
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`Member-${at}`, { type: "integer", minimum: at }]),
);
const schema: JsonSchema = {
  type: "object",
  properties: {
    ...many,
    Kind: { type: ["string", "null"], enum: ["x", null] },
    Text: { type: "string", pattern: "^[;}\"']*$" },
    Row: { anyOf: [{ type: "null" }, { $ref: "Row" }] },
    Short: { type: "string", minLength: 1, maxLength: 2 },
    Map: { type: "object", additionalProperties: { type: "number" } },
  },
  required: ["Member-1"],
  additionalProperties: false,
};

/** The validator as it is printed, made to run. */
async function printed(): Promise<Validate> {
  const code = validatorPrinter()({
    kind: "validator",
    path: "x.js",
    origin: "x",
    schema,
    shared: [row],
  });
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(/* @vite-ignore */ url)) as { readonly validate: Validate }).validate; // our own printer's
}

const own = await printed();
const ajv = new Ajv({ allErrors: true, strict: false, messages: false });
ajv.addSchema(row);
const reference = ajv.compile(schema);

const deep = { Key: "a;b", Rows: [{ Key: "}", Rows: [{ Key: "no" }, 5, {}] }] };

describe("condensed validators find what Ajv finds", () => {
  test.each<[unknown]>([
    [{}],
    [{ "Member-1": 1 }],
    [{ "Member-1": 1.5, "Member-2": 1, "Member-3": "3", "Member-99": 1, toString: 1 }],
    [{ "Member-1": 1, Kind: null }],
    [{ "Member-1": 1, Kind: "y", Text: "abc", Map: { a: 1, b: "2" } }],
    [{ "Member-1": 1, Text: ";}'", Row: null }],
    [{ "Member-1": 1, Row: deep }],
    [{ "Member-1": 1, Row: { ...deep, More: 1 }, Map: [] }],
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
  ])("%j", (value) => {
    expect(own(value)).toBe(reference(value));
    const findings = (reference.errors ?? []).map(({ instancePath, keyword, params }) => ({
      instancePath,
      keyword,
      params,
    }));
    expect(own.errors ?? []).toEqual(findings);
  });
});
