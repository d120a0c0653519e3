import { inlineText } from "./json.js";

/** Most columns that a table has by itself. */
const mostColumns = 8;
/** Widest cell; what is longer ends in an ellipsis. */
const widest = 40;

/** Rows as a table with a line of names; one row as a list of names and values. */
export function tableText(rows: readonly unknown[], columns: number | undefined): string {
  const [first] = rows;
  if (rows.length === 1 && isObject(first)) return pairsText(first);
  const names = columnsOf(rows).slice(0, mostColumns);
  const cells = [names, ...rows.map((row) => names.map((name) => cellText(isObject(row) ? row[name] : row)))];
  const widths = names.map((_, at) => Math.max(...cells.map((line) => widthOf(line[at] ?? ""))));
  return cells
    .map((line) => `${fitted(line.map((cell, at) => padded(cell, widths[at] ?? 0)).join("  "), columns)}\n`)
    .join("");
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function pairsText(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, member]) => `${name.padEnd(width)}  ${cellText(member, 200)}\n`).join("");
}

/** Members with a plain value in some row: those of all rows first. */
function columnsOf(rows: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const [name, value] of Object.entries(isObject(row) ? row : {}))
      if (typeof value !== "object" && value !== undefined && value !== "")
        counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  return names.length > 0 ? names : ["value"];
}

/** A value on one line, without what a terminal would obey. */
function cellText(value: unknown, most = widest): string {
  const plain = typeof value === "string" ? value : value === undefined || value === null ? "" : inlineText(value);
  const text = plain.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  return widthOf(text) > most ? `${cut(text, most - 1)}…` : text;
}

/** Characters that take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const widthOf = (text: string): number => Array.from(text).reduce((sum, mark) => sum + (wide.test(mark) ? 2 : 1), 0);

function cut(text: string, most: number): string {
  let width = 0;
  let kept = "";
  for (const mark of Array.from(text)) {
    width += widthOf(mark);
    if (width > most) break;
    kept += mark;
  }
  return kept;
}

const padded = (text: string, width: number): string => text + " ".repeat(width - widthOf(text));

const fitted = (line: string, columns: number | undefined): string =>
  (columns === undefined ? line : cut(line, columns)).trimEnd();
