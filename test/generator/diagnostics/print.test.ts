import { expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { diagnosticsJson, printDiagnostics, summary } from "../../../generator/diagnostics/print.js";

const file = "spec/demo/v1/actions/thing/ListThings.yaml";
const sources = new Map([
  [file, "action: ListThings\noutput:\n  Things: { type: Thingg[] }\n  测试: { type: Thingg }\n\n"],
]);
const at = (line: number, column: number, severity: Diagnostic["severity"] = "error"): Diagnostic => ({
  code: "unknown-structure",
  severity,
  message: 'output Things names "Thingg", which this service does not define. Did you mean "Thing"?',
  place: { file, line, column },
});

test("by place, each with its line and a caret, also under wide characters", () => {
  expect(`\n${printDiagnostics([at(4, 15, "warning"), at(3, 19)], sources)}\n`).toBe(`
spec/demo/v1/actions/thing/ListThings.yaml:3:19 error unknown-structure
  output Things names "Thingg", which this service does not define. Did you mean "Thing"?
      3 |   Things: { type: Thingg[] }
        |                   ^

spec/demo/v1/actions/thing/ListThings.yaml:4:15 warning unknown-structure
  output Things names "Thingg", which this service does not define. Did you mean "Thing"?
      4 |   测试: { type: Thingg }
        |                 ^
`);
});

test("no excerpt of an empty line, of a line that is not there, of a file that was not read", () => {
  const found = [at(5, 1), at(99, 1), { ...at(1, 1), place: { file: "spec", line: 1, column: 1 } }];
  expect(printDiagnostics(found, sources)).not.toContain(" | ");
});

test("a long line is cut around the place", () => {
  const [, , line = "", caret = ""] = printDiagnostics(
    [at(1, 301)],
    new Map([[file, `${"a".repeat(300)}B${"c".repeat(300)}`]]),
  ).split("\n");
  expect(line.length).toBeLessThan(180);
  expect(line[caret.indexOf("^")]).toBe("B");
});

test("colours only when asked", () => {
  expect(printDiagnostics([at(3, 19)], sources)).not.toContain("\u001B[");
  expect(printDiagnostics([at(3, 19)], sources, { color: true })).toContain("\u001B[31merror\u001B[39m");
});

test("for machines: one array by place", () => {
  expect(JSON.parse(diagnosticsJson([at(4, 15), at(3, 19)]))).toEqual([at(3, 19), at(4, 15)]);
});

test.each([
  { found: [], text: "no errors" },
  { found: [at(1, 1)], text: "1 error" },
  { found: [at(1, 1), at(2, 1), at(3, 1, "warning")], text: "2 errors, 1 warning" },
])("summary: $text", ({ found, text }) => {
  expect(summary(found)).toBe(text);
});
