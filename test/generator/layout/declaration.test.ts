import { format } from "prettier";
import { describe, expect, test } from "vitest";
import {
  callText,
  commentText,
  genericText,
  importText,
  propertyTypeText,
  signatureText,
  unionText,
} from "../../../generator/layout/declaration.js";
import { lineWidth } from "../../../generator/layout/width.js";

const prettier = (text: string): Promise<string> => format(text, { parser: "typescript", printWidth: lineWidth });

/** A name of that length. */
const name = (length: number): string => "N".repeat(length);

describe("importText", () => {
  test.each([
    { says: "types on one line", names: ["A", "B"], typeOnly: true, want: 'import type { A, B } from "./x.js";' },
    {
      says: "values on one line",
      names: ["a", "type B"],
      typeOnly: false,
      want: 'import { a, type B } from "./x.js";',
    },
    {
      says: "a namespace",
      names: { as: "types" },
      typeOnly: true,
      want: 'import type * as types from "./x.js";',
    },
    {
      says: "a name a line when they are too long",
      names: [name(50), name(49)],
      typeOnly: true,
      want: `import type {\n  ${name(50)},\n  ${name(49)},\n} from "./x.js";`,
    },
  ])("prints $says", async ({ names, typeOnly, want }) => {
    expect(importText(names, "./x.js", typeOnly)).toBe(want);
    expect(await prettier(want)).toBe(`${want}\n`);
  });
});

describe("unionText", () => {
  test.each([
    { says: "one type", types: ["string"], want: "export type T = string;" },
    { says: "types that fit the line", types: ['"a"', '"b"'], want: 'export type T = "a" | "b";' },
    {
      says: "types that fit the next line",
      types: [name(45), name(45)],
      want: `export type T =\n  ${name(45)} | ${name(45)};`,
    },
    { says: "a type a line", types: [name(50), name(50)], want: `export type T =\n  | ${name(50)}\n  | ${name(50)};` },
  ])("prints $says", async ({ types, want }) => {
    expect(unionText("T", types)).toBe(want);
    expect(await prettier(want)).toBe(`${want}\n`);
  });
});

describe("signatureText", () => {
  test.each([
    {
      says: "a function",
      lead: "export function f",
      parameters: ["a: A", "b?: B"],
      want: "export function f(a: A, b?: B): R<T> {",
    },
    {
      says: "a parameter a line when they are too long",
      lead: "export function f",
      parameters: [`a: ${name(40)}`, `b?: ${name(40)}`],
      want: `export function f(\n  a: ${name(40)},\n  b?: ${name(40)},\n): R<T> {`,
    },
    {
      says: "a type per line when those are too long",
      lead: "export function f",
      parameters: ["a: A"],
      of: [name(50), name(50)],
      want: `export function f(\n  a: A,\n): R<\n  ${name(50)},\n  ${name(50)}\n> {`,
    },
  ])("prints $says", async ({ lead, parameters, want, of = ["T"] }) => {
    expect(signatureText(lead, parameters, { name: "R", of }, " {")).toBe(want);
    expect(await prettier(`${want}\n  return x;\n}\n`)).toBe(`${want}\n  return x;\n}\n`);
  });

  test("keeps the indent of a method", () => {
    expect(signatureText("  f", [`a: ${name(100)}`], { name: "R", of: ["T"] }, " {")).toBe(
      `  f(\n    a: ${name(100)},\n  ): R<T> {`,
    );
  });
});

describe("genericText", () => {
  const lead = "export const x: ";
  test.each([
    { says: "no parameter", parameters: [], want: "T" },
    { says: "parameters that fit", parameters: ["A", "B"], want: "T<A, B>" },
    { says: "parameters that fill the line", parameters: [name(39), name(38)], want: `T<${name(39)}, ${name(38)}>` },
    {
      says: "a parameter a line beyond that",
      parameters: [name(39), name(39)],
      want: `T<\n  ${name(39)},\n  ${name(39)}\n>`,
    },
  ])("prints $says", async ({ parameters, want }) => {
    expect(genericText(lead, "T", parameters, " =")).toBe(want);
    expect(await prettier(`${lead}${want} = 1;\n`)).toMatch(want);
  });
});

describe("commentText", () => {
  test.each([
    { says: "nothing for no text", given: "", want: "" },
    { says: "one line", given: "What it is.", want: "/** What it is. */\n" },
    {
      says: "several lines, empty ones without a blank at the end",
      given: "A.\n\n@since 1",
      want: "/**\n * A.\n *\n * @since 1\n */\n",
    },
  ])("prints $says", ({ given, want }) => {
    expect(commentText(given)).toBe(want);
  });
});

describe("callText", () => {
  test.each([name(30), name(90)])("breaks %j where Prettier does", async (argument) => {
    const text = callText("f", ["a", argument, "b"]);
    expect(await prettier(text)).toBe(`${text}\n`);
  });
});

describe("propertyTypeText", () => {
  const types = [
    "A",
    "Record<string, A>",
    "readonly Record<string, A>[]",
    "Record<string, A> | undefined",
    "A[] | null | undefined",
  ];
  test.each(types.flatMap((type) => [10, 84, 120].map((length) => type.replace("A", name(length)))))(
    "breaks %s where Prettier does",
    async (type) => {
      const lines = propertyTypeText("  key: ", type).replaceAll("\n", "\n  ");
      const text = `interface I {\n  key: ${lines};\n}\n`.replace(": \n", ":\n");
      expect(await prettier(text)).toBe(text);
    },
  );
});
