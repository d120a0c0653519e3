import { expect, test } from "vitest";
import { suggest, suggester } from "../../../generator/diagnostics/suggest.js";

test.each([
  { written: "InstanceSett", known: ["InstanceSet", "InstanceNode"], hint: ' Did you mean "InstanceSet"?' },
  { written: "VpcID", known: ["VpcIp", "VpcId"], hint: ' Did you mean "VpcId"?' },
  { written: "raed", known: ["read", "write"], hint: ' Did you mean "read"?' },
  { written: "minimum", known: ["maximum", "min"], hint: ' Did you mean "min"?' },
  { written: "Nothing", known: ["InstanceSet", "Limit"], hint: "" },
  { written: "Id", known: ["OldId", "Name"], hint: "" },
  { written: "Limit", known: [], hint: "" },
])("$written of $known:$hint", ({ written, known, hint }) => {
  expect(suggest(written, known)).toBe(hint);
});

test("the first of many findings have suggestions, thousands do without", () => {
  const hint = suggester(2);
  expect(["Limt", "Lmit", "Limi"].map((written) => hint(written, ["Limit"]))).toEqual([
    ' Did you mean "Limit"?',
    ' Did you mean "Limit"?',
    "",
  ]);
});
