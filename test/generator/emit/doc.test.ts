import { describe, expect, test } from "vitest";
import {
  constraintText,
  deprecationText,
  docText,
  memberDoc,
  seeTag,
  sinceTag,
  sinceText,
  wrap,
  type DocTag,
} from "../../../generator/emit/doc.js";
import type { Deprecation, MemberModel } from "../../../generator/model/model.js";
import { member } from "../model/member.js";

const plain: Deprecation = {
  release: undefined,
  date: undefined,
  source: "prose",
  replacedBy: undefined,
  reason: undefined,
};

describe("docText", () => {
  test.each<{ name: string; given: (string | DocTag | undefined)[]; want: string }>([
    { name: "nothing", given: [undefined, ""], want: "" },
    { name: "a blank line between blocks", given: ["One.", undefined, "Two."], want: "One.\n\nTwo." },
    {
      name: "none between tags",
      given: ["One.", seeTag("x"), sinceTag(1, undefined)],
      want: "One.\n\n@see x\n@since release 1",
    },
    {
      name: "a text that begins like a tag as text",
      given: ["@deprecated is a word."],
      want: "\\@deprecated is a word.",
    },
    { name: "a comment closer that ends nothing", given: ["a */ b */"], want: "a *\\/ b *\\/" },
    { name: "line breaks of the definition as blanks", given: ["one\n  two"], want: "one two" },
  ])("gives $name", ({ given, want }) => {
    expect(docText(...given)).toBe(want);
  });
});

describe("wrap", () => {
  test.each([
    { name: "a short text", given: "one two", want: ["one two"] },
    { name: "nothing", given: "  ", want: [] },
    {
      name: "a text of exactly a line",
      given: `${"x".repeat(90)} ${"y".repeat(5)}`,
      want: [`${"x".repeat(90)} ${"y".repeat(5)}`],
    },
    {
      name: "a text of one letter more",
      given: `${"x".repeat(90)} ${"y".repeat(6)}`,
      want: ["x".repeat(90), "y".repeat(6)],
    },
    { name: "a word longer than a line", given: `a ${"x".repeat(120)} b`, want: ["a", "x".repeat(120), "b"] },
    {
      name: "a word that would become a tag",
      given: `${"x".repeat(95)} @param b`,
      want: ["x".repeat(95), "\\@param b"],
    },
  ])("breaks $name", ({ given, want }) => {
    expect(wrap(given)).toEqual(want);
  });
});

describe("constraintText", () => {
  test.each<{ given: MemberModel; want: string | undefined }>([
    { given: member("string"), want: undefined },
    { given: member("string", { default: "a", sensitive: true }), want: "Secret." },
    { given: member("integer", { constraints: { min: 1, max: 9 } }), want: "From 1 to 9." },
    { given: member("integer", { constraints: { min: 0 } }), want: "At least 0." },
    { given: member("integer", { constraints: { max: 9, multipleOf: 3 } }), want: "At most 9; a multiple of 3." },
    { given: member("integer", { constraints: { min: 4, max: 4 } }), want: "Exactly 4." },
    {
      given: member("integer", {
        format: "int64-exact",
        ...{ constraints: { min: 0, max: Number("9223372036854775807") }, exactBounds: { max: "9223372036854775807" } },
      }),
      want: "From 0 to 9223372036854775807; an exact 64-bit integer.",
    },
    { given: member("string", { constraints: { minLength: 8, maxLength: 64 } }), want: "From 8 to 64 characters." },
    {
      given: member("string[]", { constraints: { maxLength: 6, maxItems: 2 } }),
      want: "Each at most 6 characters; at most 2 items.",
    },
    {
      given: member("integer[]", { constraints: { min: 1, max: 2, minItems: 1 } }),
      want: "Each from 1 to 2; at least 1 item.",
    },
    { given: member("integer", { unit: "MB", default: 0 }), want: "In MB; default 0." },
    {
      given: member("string", { format: "datetime", timezone: "UTC" }),
      want: "Written YYYY-MM-DD HH:mm:ss; time zone UTC.",
    },
    { given: member("string", { sensitive: true, internal: true }), want: "Secret; for the vendor's own use." },
    { given: member("string", { default: "" }), want: 'Default "".' },
  ])("says $want", ({ given, want }) => {
    expect(constraintText(given)).toBe(want);
  });
});

describe("sinceText", () => {
  test.each([
    { since: undefined, date: undefined, want: undefined },
    { since: 51, date: "2022-05-12", want: "release 51, 2022-05-12" },
    { since: 51, date: undefined, want: "release 51" },
    { since: "2020-01-01", date: undefined, want: "2020-01-01" },
  ])("says $want", ({ since, date, want }) => {
    expect(sinceText(since, date)).toBe(want);
  });
});

describe("deprecationText", () => {
  test.each<{ given: Partial<Deprecation>; want: string }>([
    { given: {}, want: "No longer recommended by the vendor." },
    { given: { release: 87, date: "2025-05-13" }, want: "Since release 87 (2025-05-13)." },
    { given: { date: "2022-10-31", reason: "Taken offline." }, want: "Since 2022-10-31. Taken offline." },
    { given: { replacedBy: "IPv6", reason: "Misnamed." }, want: "Misnamed. Use IPv6 instead." },
  ])("says $want", ({ given, want }) => {
    expect(deprecationText({ ...plain, ...given })).toBe(want);
  });
});

test("memberDoc tells meaning, bounds and history, the release only of what came later than its owner", () => {
  const facts = {
    since: 7,
    sinceDate: "2020-02-02",
    constraints: { max: 9 },
    deprecated: { ...plain, replacedBy: "New" },
  };
  expect(memberDoc(member("integer", facts))).toBe("What it is.\n\nAt most 9.\n\n@deprecated Use New instead.");
  expect(memberDoc(member("integer", { ...facts, addedLater: true }))).toBe(
    "What it is.\n\nAt most 9.\n\n@since release 7, 2020-02-02\n@deprecated Use New instead.",
  );
});
