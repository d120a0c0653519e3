import { expect, test } from "vitest";
import { check } from "../../../generator/check/index.js";
import { modelineOf } from "../../../generator/check/modeline.js";
import { printDiagnostics } from "../../../generator/diagnostics/print.js";
import { loadSpec } from "../../../generator/load/index.js";
import { listSpec } from "../../../generator/load/tree.js";
import { replay } from "../../../generator/timeline/index.js";
import { readFileSync } from "node:fs";

test("the real spec has no error", async () => {
  const { spec, diagnostics, sources } = await loadSpec(".");
  const found = [...diagnostics, ...check(spec), ...spec.services.flatMap((service) => replay(service).diagnostics)];
  expect(
    printDiagnostics(
      found.filter(({ severity }) => severity === "error"),
      sources,
    ),
  ).toBe("");
});

test("every file of the real spec has its modeline", () => {
  const tree = listSpec(".");
  const wrong = (tree?.known ?? []).filter(
    ({ file, kind }) => readFileSync(file, "utf8").split("\n", 1)[0] !== modelineOf(kind, file),
  );
  expect(wrong).toEqual([]);
});
