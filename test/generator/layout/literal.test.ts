import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { code, literalText, stringText } from "../../../generator/layout/literal.js";
import { lineWidth } from "../../../generator/layout/width.js";
import type { Literal } from "../../../generator/render/output.js";

const long = "x".repeat(60);

describe("literalText", () => {
  test.each<{ name: string; given: Literal; want: string }>([
    { name: "nothing", given: null, want: "null" },
    { name: "a number below zero", given: -1.5, want: "-1.5" },
    { name: "a text", given: 'say "a"', want: "'say \"a\"'" },
    { name: "data that calls itself code", given: { $code: "evil()" }, want: '{ $code: "evil()" }' },
    {
      name: "a function that is too long behind its arrow",
      given: { load: code(`() => import("${"x".repeat(90)}")`) },
      want: `{\n  load: () =>\n    import("${"x".repeat(90)}"),\n}`,
    },
    { name: "code as it is", given: code("() => 1"), want: "() => 1" },
    { name: "an entry that happens to be called code", given: { code: "a" }, want: '{ code: "a" }' },
    { name: "an empty object", given: {}, want: "{}" },
    { name: "an empty list", given: [], want: "[]" },
    {
      name: "keys that need quotes",
      given: { "a-b": 1, class: 2, $: 3, "": 4 },
      want: '{ "a-b": 1, class: 2, $: 3, "": 4 }',
    },
    { name: "without what is undefined", given: { a: undefined, b: true }, want: "{ b: true }" },
    { name: "a nested one that fits", given: { a: [{ b: "c" }] }, want: '{ a: [{ b: "c" }] }' },
    {
      name: "rows a line, however short",
      given: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      want: "[\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]",
    },
    {
      name: "a long object an entry a line",
      given: { a: long, b: long },
      want: `{\n  a: "${long}",\n  b: "${long}",\n}`,
    },
    { name: "a long list an item a line", given: [long, long], want: `[\n  "${long}",\n  "${long}",\n]` },
    {
      name: "a text that fits no line under its key",
      given: { named: long + long },
      want: `{\n  named:\n    "${long}${long}",\n}`,
    },
    {
      name: "but beside a key that is too short for that",
      given: { name: long + long },
      want: `{\n  name: "${long}${long}",\n}`,
    },
  ])("prints $name", ({ given, want }) => {
    expect(literalText(given)).toBe(want);
  });

  test("fills lines with numbers", () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1000);
    const lines = literalText(numbers).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toHaveLength(97);
  });

  test("puts comments above entries, and then no two on a line", () => {
    expect(literalText({ A: 1, B: 2 }, {}, { B: "What B is." })).toBe("{\n  A: 1,\n  /** What B is. */\n  B: 2,\n}");
  });

  test("counts what is before and after", () => {
    const given = { a: "x".repeat(80) };
    expect(literalText(given, { column: 10 })).not.toContain("\n");
    expect(literalText(given, { column: 11 })).toContain("\n");
    expect(literalText(given, { column: 10, tail: 2 })).toContain("\n");
  });

  test("prints whatever there is as Prettier would", async () => {
    const key = fc.oneof(fc.constantFrom("name", "items", "a-b", "class"), fc.stringMatching(/^[a-z]{1,12}$/));
    const leaf = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ maxLength: 30 }),
      fc.stringMatching(/^[ -~]{0,90}$/),
    );
    const { value } = fc.letrec<{ value: Literal; row: Literal }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        tie("row"),
        fc.array(leaf, { maxLength: 12 }),
        fc.array(tie("value"), { maxLength: 4 }),
      ),
      row: fc.dictionary(key, tie("value"), { maxKeys: 6, noNullPrototype: true }),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const lead = "export const value = ";
        const text = `${lead}${literalText(given, { column: lead.length })};\n`;
        expect(text).toBe(await format(text, { parser: "typescript", printWidth: lineWidth }));
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("stringText", () => {
  test.each([
    { given: "plain", want: '"plain"' },
    { given: "it's", want: '"it\'s"' },
    { given: 'a "b"', want: "'a \"b\"'" },
    { given: "'\"", want: '"\'\\""' },
    { given: "''\"", want: '"\'\'\\""' },
    { given: '\'""', want: "'\\'\"\"'" },
    { given: "a\\b\n\t", want: '"a\\\\b\\n\\t"' },
    { given: "${a} `b`", want: '"${a} `b`"' },
  ])("quotes $given with the fewer escapes", ({ given, want }) => {
    expect(stringText(given)).toBe(want);
  });

  test("says what it was given, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const text = stringText(given);
        const json = text.startsWith("'")
          ? `"${text.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`
          : text;
        expect(JSON.parse(json)).toBe(given);
      }),
      { seed: 1 },
    );
  });
});
