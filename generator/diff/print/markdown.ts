import type { Change } from "../change.js";
import { changeClasses, type ChangeClass } from "../rules/rule.js";
import { lensesOf, originOf, placesOf, stepOf, summaryOf } from "./summary.js";

const headings: Readonly<Record<ChangeClass, string>> = {
  breaking: "Breaking",
  warning: "Warnings",
  deprecation: "Deprecations",
  additive: "Additions",
  text: "Words",
};

/** The changes as the comment of a pull request: a table a class, the two harmless ones folded. */
export function printMarkdown(
  changes: readonly Change[],
  titles: readonly [string, string],
  notes: readonly string[],
): string {
  const tables = changeClasses.flatMap((found) => {
    const some = changes.filter((change) => change.class === found);
    return some.length === 0 ? [] : [section(found, some)];
  });
  const head = `## Changes from ${titles[0]} to ${titles[1]}\n\n${sentence(summaryOf(changes, notes.length === 0))}`;
  return `${[head, ...notes.map((note) => `> ${note}`), ...tables].join("\n\n")}\n`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function section(found: ChangeClass, changes: readonly Change[]): string {
  const title = `${headings[found]} (${changes.length})`;
  const table = ["| what | change | what to do | where |", "| --- | --- | --- | --- |", ...changes.map(row)].join("\n");
  const isFolded = found === "additive" || found === "text";
  return isFolded ? `<details><summary>${title}</summary>\n\n${table}\n\n</details>` : `### ${title}\n\n${table}`;
}

function row(change: Change): string {
  const step = stepOf(change);
  const { overridden } = change;
  const what = [
    `${change.title}${step === "" ? "" : `: ${code(step)}`}`,
    originOf(change),
    lensesOf(change),
    overridden && `overridden, was ${overridden.from}: ${overridden.because}`,
    `\`${change.rule}\``,
  ];
  const place = placesOf(change);
  const cells = [code(change.path), what.filter(Boolean).join("<br>"), change.todo, place === "" ? "" : code(place)];
  return `| ${cells.map((cell) => cell.replaceAll(/\r?\n/gu, " ").replaceAll("|", "\\|")).join(" | ")} |`;
}

/** As code, whatever is in it; a long text is cut. */
function code(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
}
