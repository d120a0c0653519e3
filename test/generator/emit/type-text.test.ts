import { describe, expect, test } from "vitest";
import { memberType, mentionedTypes, plainType } from "../../../generator/emit/type-text.js";
import { parseType } from "../../../generator/definition/index.js";
import { enumOf, member } from "../model/member.js";

describe("memberType", () => {
  test.each([
    { given: member("string"), output: "string" },
    { given: member("integer"), output: "number" },
    { given: member("float"), output: "number" },
    { given: member("boolean"), output: "boolean" },
    { given: member("date"), output: "string" },
    { given: member("timestamp"), output: "string" },
    { given: member("object"), output: "Record<string, unknown>" },
    { given: member("any"), output: "unknown" },
    { given: member("Box"), output: "structures.Box" },
    { given: member("integer", { format: "int64-exact" }), output: "bigint" },
    { given: member("string", { enum: enumOf("Colour") }), output: "enums.Colour" },
    { given: member("string", { nullable: true }), output: "string | null" },
    { given: member("map<integer>"), output: "Record<string, number>" },
    { given: member("string[]"), output: "string[]", input: "readonly string[]" },
    {
      given: member("Box[]", { nullable: true }),
      output: "structures.Box[] | null",
      input: "readonly structures.Box[] | null",
    },
    {
      given: member("string[]", { enum: enumOf("Colour") }),
      output: "enums.Colour[]",
      input: "readonly enums.Colour[]",
    },
    { given: member("integer[]", { format: "int64-exact" }), output: "bigint[]", input: "readonly bigint[]" },
    {
      given: member("map<Box>[]"),
      output: "Record<string, structures.Box>[]",
      input: "readonly Record<string, structures.Box>[]",
    },
  ])("is $output", ({ given, output, input = output }) => {
    expect(memberType(given, "output")).toBe(output);
    expect(memberType(given, "input")).toBe(input);
  });
});

test("beside the structures they need no namespace, value sets do", () => {
  expect(memberType(member("Box[]"), "output", { declares: new Set(["Box"]) })).toBe("Box[]");
  expect(memberType(member("string", { enum: enumOf("Colour") }), "output", { declares: new Set(["Box"]) })).toBe(
    "enums.Colour",
  );
});

test("beside a structure called Record the type of the language is named in full", () => {
  const declares = new Set(["Record"]);
  expect(memberType(member("map<Record>"), "output", { declares })).toBe("globalThis.Record<string, Record>");
  expect(memberType(member("object"), "output", { declares })).toBe("globalThis.Record<string, unknown>");
  expect(memberType(member("map<Record>"), "output")).toBe("Record<string, structures.Record>");
});

test("plainType knows no member: rows of a page have neither enum nor null", () => {
  expect(plainType(parseType("Box"), "output")).toBe("structures.Box");
  expect(plainType(parseType("map<string>[]"), "output")).toBe("Record<string, string>[]");
});

test("mentionedTypes names each structure and value set once", () => {
  const members = [
    member("Box"),
    member("map<Box>[]"),
    member("string"),
    member("integer", { enum: enumOf("Colour") }),
  ];
  expect(mentionedTypes(members)).toEqual({ structures: ["Box"], enums: ["Colour"] });
});
