import {
  headingOf,
  isCategory,
  isFoot,
  isFrame,
  isScrap,
  tableHeadOf,
  updatedOf,
  type PageLine,
  type Section,
} from "./lines.js";
import type { PageError } from "./page.js";

/** A page's own lines by section, without what every page has. */
export interface Sections {
  readonly title: string | undefined;
  readonly updated: string | undefined;
  /** The sections that the text has, by heading or by the head of their table. */
  readonly seen: ReadonlySet<Section>;
  readonly lines: Readonly<Record<Section, readonly PageLine[]>>;
  /** What follows the page: the foot of the browser's page, or the next chapter of a document. */
  readonly after: readonly PageLine[];
}

/** Puts each line of a page into its section. */
export function sectionsOf(page: readonly PageLine[]): Sections {
  const lines: Record<Section, PageLine[]> = {
    ...{ head: [], input: [], output: [] },
    ...{ examples: [], resources: [], errors: [] },
  };
  const seen = new Set<Section>();
  const { title, updated, own } = withoutTitle(page);
  let section: Section = "head";
  let end = own.length;
  for (const [index, line] of own.entries()) {
    const { text } = line;
    const begun: Section | undefined = headingOf(text) ?? tableHeadOf(text) ?? unnamed(text, section);
    if (begun !== undefined) {
      section = begun;
      seen.add(begun);
    } else if (isFoot(text) || (section === "errors" && !isFrame(text) && !isErrorLine(own, index))) {
      end = index;
      break;
    } else if (!isFrame(text) && !(isScrap(text) && isScattered(own, index))) lines[section].push(line);
  }
  return { title, updated, seen, lines, after: own.slice(end) };
}

/** Where headings were not copied: examples begin with a request, and what follows them with what the SDK can do. */
function unnamed(text: string, section: Section): Section | undefined {
  if (section === "output" && /^(?:POST|GET) \/ HTTP|^https?:\/\/\S+\?Action=/u.test(text)) return "examples";
  if (section === "examples" && /^(?:TencentCloud API 3\.0 integrates|云 API 3\.0 提供了)/u.test(text))
    return "resources";
  return undefined;
}

/** Title and date are where the printer put them: the title above the date, sometimes the chapter above both. */
function withoutTitle(page: readonly PageLine[]): Pick<Sections, "title" | "updated"> & { readonly own: PageLine[] } {
  const at = page.findIndex(({ text }) => updatedOf(text) !== undefined);
  if (at === -1) return { title: undefined, updated: undefined, own: [...page] };
  const above = page.slice(0, at).findLastIndex(({ text }) => !isFrame(text));
  const from = isCategory(page[above - 1]?.text ?? "") ? above - 1 : above;
  return {
    title: page[above]?.text,
    updated: updatedOf(page[at]?.text ?? ""),
    own: [...page.slice(0, Math.max(from, 0)), ...page.slice(at + 1)],
  };
}

/** A code with its meaning, or the next line of one. */
function isErrorLine(lines: readonly PageLine[], index: number): boolean {
  const { text, line, top } = lines[index] ?? { text: "", line: 0, top: false };
  if (codeOf(text) !== undefined) return true;
  const before = lines[index - 1];
  return before !== undefined && !top && line - before.line <= 2 && isErrorLine(lines, index - 1);
}

const families =
  /^(?:AuthFailure|DryRunOperation|FailedOperation|InternalError|InvalidParameter(?:Value)?|LimitExceeded|MissingParameter|OperationDenied|RequestLimitExceeded|Resource(?:InUse|Insufficient|NotFound|Unavailable|sSoldOut)|UnauthorizedOperation|UnknownParameter|Unsupported(?:Operation|Protocol|Region))$/u;

/** The rows of the table of codes; none where it says so, undefined where the text has no such section. */
export function errorsOf({ seen, lines }: Sections): PageError[] | undefined {
  const rows: { code: string; words: string }[] = [];
  for (const { text } of lines.errors) {
    const code = codeOf(text);
    const last = rows.at(-1);
    if (code !== undefined)
      rows.push({
        code,
        words: text
          .slice(code.length)
          .replaceAll(/^ ?\|?|\|$/gu, "")
          .trim(),
      });
    else if (last) last.words += text;
  }
  return seen.has("errors")
    ? rows.filter(({ code }, at) => rows.findIndex((row) => row.code === code) === at)
    : undefined;
}

/** The code that a line of the table begins with. */
function codeOf(text: string): string | undefined {
  const code = /^(?<code>[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)*)(?: |$)/u.exec(text)?.groups?.["code"];
  return code !== undefined && (code.includes(".") || families.test(code)) ? code : undefined;
}

/** Only what is printed to PDF has such pieces, before the links of the page. */
function isScattered(lines: readonly PageLine[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => !isScrap(text))?.text;
  return next === undefined || isFrame(next) || headingOf(next) !== undefined;
}
