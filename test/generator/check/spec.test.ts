import { expect, test } from "vitest";
import { check } from "../../../generator/check/index.js";
import { modelineOf } from "../../../generator/check/modeline.js";
import { reservedBecause } from "../../../generator/check/reserved.js";
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

test("every name that the runtime exports is reserved", () => {
  const index = readFileSync("templates/runtime/index.ts", "utf8");
  const listed = [...index.matchAll(/\{([^}]*)\}/gu)]
    .flatMap(([, list = ""]) => list.split(",").map((name) => name.replace(/\btype\b/u, "").trim()))
    .filter((name) => name !== "");
  const metadata = ["tencent", "huawei"].flatMap((name) =>
    ["metadata", "assume-role"].map((file) => readFileSync(`templates/runtime/vendors/${name}/${file}.ts`, "utf8")),
  );
  const declared = metadata.flatMap((text) =>
    [...text.matchAll(/^export (?:interface|type|function) (\w+)/gmu)].map(([, name = ""]) => name),
  );
  expect(declared.length).toBeGreaterThan(3);
  const names = [...listed, ...declared];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => reservedBecause(name) === undefined)).toEqual([]);
});
