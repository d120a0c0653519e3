import { expect, test } from "vitest";
import { compareVersions } from "../../../generator/diff/index.js";
import type { Change } from "../../../generator/diff/change.js";
import type { ServiceDocument } from "../../../generator/diff/document.js";
import type { Override } from "../../../generator/diff/overrides.js";
import { stepOf } from "../../../generator/diff/print/summary.js";

/** Two versions of a tiny service, and all that is said of them: `class rule path: before → after`. */
export interface Row {
  readonly name: string;
  readonly before: ServiceDocument;
  readonly after: ServiceDocument;
  readonly want: readonly string[];
}

export function compared(
  before: ServiceDocument,
  after: ServiceDocument,
  overrides: readonly Override[] = [],
): Change[] {
  const version = (document: ServiceDocument, title: string) => ({
    document: { services: [document] },
    title,
    presence: false,
  });
  return compareVersions(version(before, "before"), version(after, "after"), overrides);
}

export function say(change: Change): string {
  const step = stepOf(change);
  return `${change.class} ${change.rule} ${change.path}${step === "" ? "" : `: ${step}`}`;
}

export function testRows(rows: readonly Row[]): void {
  test.each(rows)("$name", ({ before, after, want }) => {
    expect(compared(before, after).map(say)).toEqual(want);
  });
}
