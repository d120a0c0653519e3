import { describe, expect, test } from "vitest";
import { isRuleId, rules } from "../../../generator/diff/rules/index.js";
import { compared, testRows } from "./row.js";
import { actionRows } from "./rows/action.js";
import { inputRows } from "./rows/input.js";
import { outputRows } from "./rows/output.js";
import { renameRows } from "./rows/renames.js";
import { serviceRows } from "./rows/service.js";
import { tightenedRows } from "./rows/tightened.js";
import { valueRows } from "./rows/values.js";

const families = {
  renames: renameRows,
  tightened: tightenedRows,
  service: serviceRows,
  action: actionRows,
  input: inputRows,
  output: outputRows,
  values: valueRows,
};

for (const [family, rows] of Object.entries(families))
  describe(family, () => {
    testRows(rows);
  });

test("every rule is provoked by a row", () => {
  const provoked = new Set(
    Object.values(families)
      .flat()
      .flatMap(({ want }) => want.map((line) => line.split(" ")[1] ?? "")),
  );
  expect([...provoked].filter((id) => !isRuleId(id))).toEqual([]);
  expect(Object.keys(rules).filter((id) => !provoked.has(id))).toEqual([]);
});

test("what users must do names what changed, and leaves no hole", () => {
  const changes = Object.values(families)
    .flat()
    .flatMap(({ before, after }) => compared(before, after));
  expect(
    changes.filter(({ todo }) => /[{}]|\bnothing\b/u.test(todo)).map(({ rule, todo }) => `${rule}: ${todo}`),
  ).toEqual([]);
});
