import { expect, test } from "vitest";
import { suggest } from "../../../generator/diagnostics/suggest.js";

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
