import { describe, expect, test } from "vitest";
import { insertInto, insertKey } from "../../../generator/changelog/edit.js";
import { placesFor } from "../../../generator/changelog/order.js";
import { scalar } from "../../../generator/changelog/text.js";

const text = `# head
action: A # why
input:
  # first
  B: { type: string }   # of B
  C:
    type: string
    description: >-
      Two
      lines.
  # before D

  D:
    type: string
    enum:
      - { value: a, name: A }
# before output
output: { E: { type: string }, F: { type: string } }
empty: {}
nothing:
errata:
  - One.
`;

describe("insertions change nothing but their own lines", () => {
  test.each([
    { path: ["input"], after: undefined, before: "  B: { type: string }" },
    { path: ["input"], after: "B", before: "  C:" },
    { path: ["input"], after: "C", before: "  # before D" },
    { path: ["input"], after: "D", before: "# before output" },
    { path: ["input", "C"], after: undefined, before: "    type: string\n    description", indent: "    " },
    { path: ["input", "C"], after: "description", before: "  # before D", indent: "    " },
  ])("$path behind $after", ({ path, after, before, indent = "  " }) => {
    const at = text.indexOf(before);
    expect(insertInto(text, path, [{ after, text: "X: 1" }])).toBe(
      `${text.slice(0, at)}${indent}X: 1\n${text.slice(at)}`,
    );
  });

  test.each([
    { path: ["output"], after: undefined, from: "output: { E:", to: "output: { X: 1, E:" },
    { path: ["output"], after: "E", from: "string }, F:", to: "string }, X: 1, F:" },
    { path: ["output"], after: "F", from: "F: { type: string } }", to: "F: { type: string }, X: 1 }" },
    { path: ["output", "E"], after: undefined, from: "E: { type", to: "E: { X: 1, type" },
    { path: ["empty"], after: undefined, from: "empty: {}", to: "empty: { X: 1 }" },
    { path: [], after: "nothing", from: "nothing:\n", to: "nothing:\nX: 1\n" },
    { path: [], after: "errata", from: "  - One.\n", to: "  - One.\nX: 1\n" },
    { path: [], after: "action", from: "# why\n", to: "# why\nX: 1\n" },
  ])("$path behind $after", ({ path, after, from, to }) => {
    expect(insertInto(text, path, [{ after, text: "X: 1" }])).toBe(text.replace(from, to));
  });

  test("several at a time, also behind a last line without end", () => {
    const insertions = [
      { after: "b", text: "y: 1" },
      { after: undefined, text: "w: 1" },
      { after: "a", text: "x: 1" },
      { after: "b", text: "z: 1" },
    ];
    expect(insertInto("a: 1\nb: 2", [], insertions)).toBe("w: 1\na: 1\nx: 1\nb: 2\ny: 1\nz: 1");
  });
});

test("a key goes where the order of keys has it", () => {
  expect(insertKey("a: 1\nc: 3\n", ["a", "b", "c"], "b", "2")).toBe("a: 1\nb: 2\nc: 3\n");
  expect(insertKey("# modeline\nc: 3\n", ["a", "b", "c"], "b", "\n  x: 1")).toBe("# modeline\nb:\n  x: 1\nc: 3\n");
});

test.each([
  { have: ["A", "C"], wanted: ["B"], vendor: ["A", "B", "C"], after: ["A"] },
  { have: ["A", "C"], wanted: ["B"], vendor: [], after: ["C"] },
  { have: ["B", "C"], wanted: ["A"], vendor: ["A", "B", "C"], after: [undefined] },
  { have: ["C", "A"], wanted: ["B", "D"], vendor: ["A", "B", "C", "D"], after: ["A", "C"] },
  { have: [], wanted: ["B", "A"], vendor: ["A", "B"], after: [undefined, undefined] },
  { have: ["A"], wanted: ["X", "B"], vendor: ["A", "B"], after: ["A", "A"] },
])("$wanted among $have, the vendor says $vendor", ({ have, wanted, vendor, after }) => {
  const places = placesFor(have, wanted, vendor);
  expect(places.map((place) => place.name).sort()).toEqual(wanted.toSorted());
  expect(places.map((place) => place.after).sort()).toEqual(after.toSorted());
});

test.each([
  { value: "查询热点槽", yaml: "查询热点槽" },
  { value: "List things", yaml: "List things" },
  { value: "https://demo.example/1#Thing", yaml: "https://demo.example/1#Thing" },
  { value: "a: b", yaml: '"a: b"' },
  { value: "Yes", yaml: '"Yes"' },
  { value: "12", yaml: '"12"' },
  { value: "a # b", yaml: '"a # b"' },
])("$value is written $yaml", ({ value, yaml }) => {
  expect(scalar(value)).toBe(yaml);
});
