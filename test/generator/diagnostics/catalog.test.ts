import { expect, test } from "vitest";
import { catalog, explain, unknownCode } from "../../../generator/diagnostics/catalog.js";
import { rows } from "../check/rows/index.js";

/** Provoked elsewhere: the first takes bytes, the others are about text that people paste (test/generator/changelog). */
const elsewhere = [
  ...["not-utf8", "changelog-text", "changelog-edition", "changelog-doubt", "release-contradiction"],
  ...["page-text", "page-doubt", "sheet-path", "deprecated-in-use"],
];

test("every code of the catalogue is provoked by a row", () => {
  const provoked = new Set<string>([
    ...Object.values(rows).flatMap((some) => some.map(({ code }) => code)),
    ...elsewhere,
  ]);
  expect(Object.keys(catalog).filter((code) => !provoked.has(code))).toEqual([]);
});

test.each(Object.entries(catalog))("%s has a title and whole sentences", (code, { title, cause, fix }) => {
  expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  expect(title).toMatch(/[^.]$/u);
  expect(cause).toMatch(/\.$/u);
  expect(fix).toMatch(/\.$/u);
});

test("explain tells title, cause and fix", () => {
  expect(explain("unsafe-integer")).toBe(`unsafe-integer: Integer beyond 2^53

Cause: JavaScript rounds such a number when it reads the file.
Fix:   Write it as a quoted string: a value, an example, or a bound (\`max: "9223372036854775807"\`). Members that hold such numbers have format int64-exact.
`);
});

test("explain knows no other code, not even a name that every object has", () => {
  expect(explain("toString")).toBeUndefined();
  expect(unknownCode("unknwn-key")).toBe('There is no code "unknwn-key". Did you mean "unknown-key"?');
});
