import { describe, expect, test } from "vitest";
import type { Place } from "../../../generator/diagnostics/place.js";
import { edited } from "../check/project.js";
import { altered, demo, verdictOf } from "./demo.js";
import { rows } from "./rows.js";

/** The file and the key that stands at the place: lines shift, keys do not. */
function keyAt({ file, line, column }: Place): string {
  const text = edited([]).files.get(file)?.split("\n")[line - 1] ?? "";
  return `${file.replace("spec/demo/v1/", "")} ${/^[^:]*/u.exec(text.slice(column - 1))?.[0] ?? ""}`;
}

test.each(rows)("$want", async ({ replace, by, want }) => {
  const { unexplained } = await verdictOf(altered(replace, by));
  const found = unexplained.map(({ at, differs, message, ours, theirs }) => [
    at,
    differs,
    keyAt(ours),
    theirs.pointer,
    message,
  ]);
  expect(found).toEqual(want);
});

const limit = `"name": "Limit", "type": "int", "member": "uint64"`;

describe("no difference is", () => {
  const same = async (text: string): Promise<void> => {
    expect((await verdictOf(text)).unexplained).toEqual([]);
  };
  test("the service itself, down to what prose alone deprecates", () => same(demo));
  test("what prose deprecated and the metadata flags later", () =>
    same(altered(`"name": "Since",`, `"name": "Since", "disabled": true,`)));
  test("required in an answer", () => same(altered(`"name": "Total",`, `"name": "Total", "required": true,`)));
  test("a flag left out that says no", () =>
    same(altered(`"member": "int64", "value_allowed_null": false`, `"member": "int64"`)));
});

test("a place in the metadata counts lines and columns", async () => {
  const { unexplained } = await verdictOf(altered(`${limit}, "required": false`, `${limit}, "required": true`));
  const line = demo.split("\n").findIndex((text) => text.includes(limit)) + 1;
  expect(unexplained[0]?.theirs.place()).toEqual({ file: "demo.json", line, column: 75 });
});
