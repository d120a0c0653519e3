import type { PageLine } from "./lines.js";
import type { PageError, PageProblem } from "./page.js";

const families =
  /^(?:AuthFailure|DryRunOperation|FailedOperation|InternalError|InvalidParameter(?:Value)?|LimitExceeded|MissingParameter|OperationDenied|RequestLimitExceeded|Resource(?:InUse|Insufficient|NotFound|Unavailable|sSoldOut)|UnauthorizedOperation|UnknownParameter|Unsupported(?:Operation|Protocol|Region))$/u;

/** The rows of the table of codes, each code once; a line that is neither one nor its meaning is a problem. */
export function readCodes(lines: readonly PageLine[]): {
  readonly errors: readonly PageError[];
  readonly problems: readonly PageProblem[];
} {
  const rows: { code: string; words: string; line: number }[] = [];
  const problems: PageProblem[] = [];
  for (const { text, line } of lines) {
    const code = codeOf(text);
    const last = rows.at(-1);
    if (code !== undefined) {
      const words = text
        .slice(code.length)
        .replaceAll(/^ ?\|?|\|$/gu, "")
        .trim();
      rows.push({ code, words, line });
    } else if (last && line - last.line <= 2) {
      // A meaning may go on below its code, the printer's empty line between.
      last.words += text;
      last.line = line;
    } else {
      const message = `"${text.slice(0, 40)}" is no error code; if the page ends above it, cut the text there.`;
      problems.push({ line, message });
    }
  }
  const errors = new Map<string, string>();
  for (const { code, words } of rows) if (!errors.has(code)) errors.set(code, words);
  return { errors: [...errors].map(([code, words]) => ({ code, words })), problems };
}

/** The code that a line of the table begins with. */
export function codeOf(text: string): string | undefined {
  const { code, next = "" } =
    /^(?<code>[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)*)(?: (?<next>.)|$)/u.exec(text)?.groups ?? {};
  const isCode = code?.includes(".") === true || families.test(code ?? "") || /[|\p{Script=Han}]/u.test(next);
  return isCode ? code : undefined;
}
