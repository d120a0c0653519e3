import pc from "picocolors";
import { byPlace, type Diagnostic } from "./diagnostic.js";

export interface PrintOptions {
  readonly color?: boolean;
}

/** Width of the column of line numbers, as in the design's sample. */
const gutter = 7;
/** What a line of excerpt shows at most; the spec's own lines end at 140. */
const widest = 160;

/** All diagnostics as a person reads them, by place, each with the line it is about; `sources` is what loading returned. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { color = false }: PrintOptions = {},
): string {
  const paint = pc.createColors(color);
  return diagnostics
    .toSorted(byPlace)
    .map(({ code, severity, message, related = [], fix, place: { file, line, column } }) => {
      const head = `${paint.cyan(`${file}:${line}:${column}`)} ${severity === "error" ? paint.red(severity) : paint.yellow(severity)} ${paint.dim(code)}`;
      const shown = excerpt(sources.get(file), line, column);
      const others = related.flatMap((other) => {
        const where = `${other.place.file}:${other.place.line}:${other.place.column}`;
        const there = excerpt(sources.get(other.place.file), other.place.line, other.place.column);
        return [`  ${paint.cyan(where)} ${other.message}`, ...there.map((text) => paint.dim(text))];
      });
      const remedy = fix === undefined ? [] : [`  \`validate --fix\` writes ${fix.to} for ${fix.from}.`];
      return [head, `  ${message}`, ...shown.map((text) => paint.dim(text)), ...others, ...remedy].join("\n");
    })
    .join("\n\n");
}

/** `2 errors, 1 warning`, or `no errors`. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const counts = [count(errors, "error"), count(warnings, "warning")].filter((text) => text !== "");
  return counts.length === 0 ? "no errors" : counts.join(", ");
}

/** For machines: one array, by place. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics.toSorted(byPlace), undefined, 2)}\n`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The line and a caret under the column; nothing for a file that was not read, or an empty one. */
function excerpt(text: string | undefined, line: number, column: number): string[] {
  const whole = text?.split("\n")[line - 1];
  if (whole === undefined || whole.trim() === "") return [];
  const from = column > widest ? column - widest / 2 : 0;
  const before = whole.slice(from, column - 1);
  return [
    `${String(line).padStart(gutter)} | ${whole.slice(from, from + widest)}`.trimEnd(),
    `${" ".repeat(gutter)} | ${blank(before)}^`,
  ];
}

/** Blanks as wide as the text: CJK characters take two cells of a terminal, a tab stays a tab. */
function blank(text: string): string {
  return text.replace(/[^\t]/gu, (character) =>
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(character)
      ? "  "
      : " ",
  );
}
