import { expect, test } from "vitest";
import { diagnose, edited, type Edit } from "../check/project.js";
import { altered, demo, verdictOf } from "./demo.js";

const modeline = "# yaml-language-server: $schema=../../schema/upstream.schema.json";
const entry = (at: string, differs: string): string =>
  `  - { at: ${at}, differs: ${differs}, because: The example shows it. }`;
const explaining = (...entries: readonly string[]): Edit => ({
  file: "upstream.yaml",
  text: [modeline, "explained:", ...entries, ""].join("\n"),
});
const nullable = altered(`"member": "Thing", "value_allowed_null": true`, `"member": "Thing"`);

test("a difference that upstream.yaml explains is set aside, with the reason", async () => {
  const verdict = await verdictOf(nullable, [explaining(entry("ListThings.output.Things", "nullable"))]);
  expect(verdict).toMatchObject({
    unexplained: [],
    explained: [
      { at: "ListThings.output.Things", because: "The example shows it.", explanation: { line: 3, column: 11 } },
    ],
    needless: [],
  });
});

test("an entry explains one difference and no other", async () => {
  const verdict = await verdictOf(nullable, [explaining(entry("ListThings.output.Things", "list"))]);
  expect(verdict.unexplained).toHaveLength(1);
  expect(verdict.needless).toMatchObject([{ at: "ListThings.output.Things", differs: "list" }]);
});

test("an entry that explains nothing, or the same again, is needless", async () => {
  const twice = entry("ListThings.output.Things", "nullable");
  expect((await verdictOf(demo, [explaining(twice)])).needless).toHaveLength(1);
  expect((await verdictOf(nullable, [explaining(twice, twice)])).needless).toMatchObject([
    { place: { file: "spec/demo/v1/upstream.yaml", line: 4 } },
  ]);
});

test("a needless entry that is nearly right says what it may mean", async () => {
  const { needless } = await verdictOf(nullable, [explaining(entry("ListThings.output.Thing", "nullable"))]);
  expect(needless[0]?.message).toContain(`Did you mean "ListThings.output.Things"?`);
});

test("validate checks upstream.yaml like every other file", async () => {
  const found = await diagnose(edited([explaining(entry("ListThings", "colour"))]));
  expect(found).toMatchObject([{ code: "wrong-value", place: { file: "spec/demo/v1/upstream.yaml", line: 3 } }]);
});
