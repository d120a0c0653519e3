import { expect, test } from "vitest";
import type { DiagnosticCode } from "../../../generator/diagnostics/catalog.js";
import type { Place } from "../../../generator/diagnostics/place.js";
import { diagnose, edited, here, type Edit } from "./project.js";

/** A change to the demo service and the one diagnostic that it provokes, at the mark `‸`. */
export interface Row {
  readonly code: DiagnosticCode;
  readonly severity?: "warning";
  readonly edits: readonly Edit[];
  readonly says: string;
  /** Place when it is no mark in an edit. */
  readonly at?: string;
}

/** A replacement in one file: most rows are one. */
export function row(code: DiagnosticCode, file: string, replace: string, by: string, says: string): Row {
  return { code, edits: [{ file, replace, by }], says };
}

export function testRows(rows: readonly Row[]): void {
  for (const { code, severity = "error", edits, says, at } of rows)
    test(`${code}: ${says}`, async () => {
      const project = edited(edits);
      const found = (await diagnose(project)).map(({ place, code: found, severity: grade, message }) => ({
        ...{ code: found, severity: grade, message },
        at: textOf(place),
      }));
      const expected = at ?? (project.marked === undefined ? `no ${here} in the edits` : textOf(project.marked));
      expect(found).toEqual([{ code, severity, message: says, at: expected }]);
    });
}

function textOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
