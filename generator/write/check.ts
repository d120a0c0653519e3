import type { RenderedFile } from "../render/output.js";
import { planOutput } from "./plan.js";
import type { Owns } from "./plan.js";
import type { DiskFile } from "../disk/index.js";

/** How generated/ differs from what the spec gives; three empty lists when it does not. */
export interface CheckReport {
  readonly missing: readonly string[];
  readonly different: readonly Difference[];
  readonly extra: readonly string[];
}

/** The first place where a file differs. */
export interface Difference {
  readonly path: string;
  readonly line: number;
  /** The line as it should be; undefined when the file should have ended before it. */
  readonly expected: string | undefined;
  /** The line as it is; undefined when the file ends before it. */
  readonly found: string | undefined;
}

/** Compares without writing and without the manifest: only the bytes on disk count. */
export function checkOutput(
  root: string,
  files: readonly RenderedFile[],
  options: { readonly owns?: Owns } = {},
): CheckReport {
  const plan = planOutput(root, files, options);
  return {
    missing: plan.created.map(({ path }) => path),
    different: plan.updated.map(({ file, found }) => firstDifference(file, found)),
    extra: plan.removed.map(({ path }) => path),
  };
}

/** The report as lines for a person; empty when there is nothing to tell. */
export function printCheck({ missing, different, extra }: CheckReport): string {
  if (missing.length + different.length + extra.length === 0) return "";
  return [
    "generated/ is not what spec/, templates/ and generator/ give:",
    ...missing.map((path) => `  missing    generated/${path}`),
    ...extra.map((path) => `  extra      generated/${path}`),
    ...different.flatMap(printDifference),
    "Run generate and commit what it writes.",
  ].join("\n");
}

function printDifference({ path, line, expected, found }: Difference): string[] {
  const column = firstColumn(expected ?? "", found ?? "");
  return [
    `  different  generated/${path}:${String(line)}`,
    `    - ${excerpt(found, column)}`,
    `    + ${excerpt(expected, column)}`,
  ];
}

function firstDifference({ path, text }: RenderedFile, found: DiskFile): Difference {
  if (found.kind === "link") {
    return { path, line: 1, expected: "a file", found: `a link to ${found.bytes.toString()}` };
  }
  const expected = text.split("\n");
  const actual = found.bytes.toString("utf8").split("\n");
  let index = 0;
  while (index < expected.length && expected[index] === actual[index]) index += 1;
  return { path, line: index + 1, expected: expected[index], found: actual[index] };
}

function firstColumn(a: string, b: string): number {
  let column = 0;
  while (column < a.length && a[column] === b[column]) column += 1;
  return column;
}

/** Lines of validators run to thousands of characters: shows what surrounds the difference, and line ends by name. */
function excerpt(line: string | undefined, column: number): string {
  if (line === undefined) return "(end of file)";
  if (line === "") return "(empty line)";
  const start = column > 100 ? column - 40 : 0;
  const shown = line.slice(start, start + 120).replaceAll("\r", "\\r");
  return `${start > 0 ? "…" : ""}${shown}${start + 120 < line.length ? "…" : ""}`;
}
