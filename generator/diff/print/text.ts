import type { Change } from "../change.js";
import { lensesOf, originOf, placesOf, stepOf, summaryOf } from "./summary.js";

export interface TextOptions {
  /** Sets off what breaks. */
  readonly mark: (text: string) => string;
  /** Changes of words one by one, too. */
  readonly all: boolean;
  /** False where vendor releases are compared, which have no version of ours. */
  readonly isVersioned: boolean;
}

/** The changes for a person at a terminal: the worst first, each with its place and what to do. */
export function printText(
  changes: readonly Change[],
  titles: readonly [string, string],
  { mark, all, isVersioned }: TextOptions,
): string {
  const shown = changes.filter((change) => all || change.class !== "text");
  const hidden = changes.length - shown.length;
  return [
    ...shown.map((change) => printChange(change, mark)),
    `${titles[0]} → ${titles[1]}: ${summaryOf(changes, isVersioned)}.${hidden > 0 ? ` --all lists the ${hidden} of words, too.` : ""}`,
  ].join("\n\n");
}

function printChange(change: Change, mark: (text: string) => string): string {
  const { overridden, service, path } = change;
  const label = change.class === "breaking" ? mark(change.class) : change.class;
  const step = stepOf(change);
  const [lenses, origin] = [lensesOf(change), originOf(change)];
  const lines = [
    `${label}  ${service === path ? service : `${service} ${path}`}  [${change.rule}]`,
    [`${change.title}${step === "" ? "." : `: ${step}.`}`, origin && `From ${origin}.`, lenses && `(${lenses})`]
      .filter(Boolean)
      .join(" "),
    overridden && `The rule says ${overridden.from}; the project says ${change.class}: ${overridden.because}`,
    change.class !== "text" && `Do: ${change.todo}`,
    placesOf(change),
  ];
  return lines.filter(Boolean).join("\n  ");
}
