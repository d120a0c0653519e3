import { describe, expect, it } from "vitest";
import { link } from "../../../generator/emit/reference/anchors.js";
import { bookOf } from "../../../generator/emit/reference/open-book.js";
import { mdCell, mdCode, mdText } from "../../../generator/emit/reference/markdown.js";
import { proseOf } from "../../../generator/emit/reference/prose.js";
import { maskSecrets } from "../../../generator/emit/secrets.js";
import { model, shop } from "../../fixtures/model.js";

describe("mdText", () => {
  it.each([
    ["a * b, [1,2]", "a \\* b, \\[1,2\\]"],
    ["crs-5a4p****", "crs-5a4p\\*\\*\\*\\*"],
    ["example_name and _this_", "example_name and \\_this\\_"],
    ["<a> & &amp; {{x}}", "&lt;a> & &amp;amp; &#123;&#123;x}}"],
    ["code `a*b` stays", "code `a*b` stays"],
    ["see https://a.example/b_c_*.", "see https://a.example/b_c_*."],
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
  ])("%s", (given, want) => {
    expect(mdText(given)).toBe(want);
  });
});

it("mdCell keeps a table whole", () => {
  expect(mdCell("a | b\nc \\| d")).toBe("a \\| b<br>c \\| d");
});

it("mdCode survives backticks", () => {
  expect(mdCode("a`b")).toBe("``a`b``");
  expect(mdCode("")).toBe("(empty)");
});

describe("prose", () => {
  const prose = proseOf(bookOf(shop, model), "actions/ListThings.md");
  const siblings = new Set(["Limit", "ThingId"]);
  it.each([
    ["Call StartThing first.", "Call [`StartThing`](StartThing.md) first."],
    ["ListThings itself is no link.", "`ListThings` itself is no link."],
    [
      "Fails with ResourceUnavailable.ThingLocked.",
      "Fails with [`ResourceUnavailable.ThingLocked`](../errors.md#error-ResourceUnavailable.ThingLocked).",
    ],
    ["See ThingSet.RunId.", "See [`ThingSet.RunId`](../structures/ThingSet.md#member-RunId)."],
    ["A multiple of Limit, by ThingId.", "A multiple of `Limit`, by `ThingId`."],
    ["Limit of the page.", "Limit of the page."],
    ["Another's TaskId is code.", "Another's `TaskId` is code."],
  ])("%s", (given, want) => {
    expect(prose(given, siblings)).toBe(want);
  });
});

it.each([
  ["index.md", "errors.md", "errors.md#x"],
  ["actions/A.md", "actions/B.md", "B.md#x"],
  ["actions/A.md", "errors.md", "../errors.md#x"],
  ["errors.md", "actions/A.md", "actions/A.md#x"],
  ["actions/A.md", "actions/A.md", "#x"],
])("link from %s to %s", (from, to, want) => {
  expect(link(from, to, "x")).toBe(want);
});

it("masks at any depth and leaves what is empty", () => {
  const value = { a: [{ Password: "x", Other: 1 }], Password: "", Keys: ["k", null] };
  expect(maskSecrets(value, new Set(["Password", "Keys"]))).toEqual({
    a: [{ Password: "<password>", Other: 1 }],
    Password: "",
    Keys: ["<keys>", null],
  });
});
