import { codeOf } from "./codes.js";
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
  const scattered = scatteredIn(own);
  let section: Section = "head";
  let end = own.length;
  for (const [index, line] of own.entries()) {
    const { text } = line;
    const named = headingOf(text) ?? tableHeadOf(text);
    section = named ?? unnamed(text, section) ?? section;
    seen.add(section);
    if (named !== undefined) continue;
    if (isFoot(text) || (section === "errors" && line.top && !isFrame(text) && codeOf(text) === undefined)) {
      end = index;
      break;
    } else if (!isFrame(text) && !scattered.has(line)) lines[section].push(line);
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
  const updated = updatedOf(page[at]?.text ?? "");
  const above = page.slice(0, at).findLastIndex(({ text }) => !isFrame(text));
  const title = page[above]?.text ?? "";
  const isTitle =
    /^[^。；：:|{}"]{2,40}$/u.test(title) && headingOf(title) === undefined && codeOf(title) === undefined;
  if (!isTitle) return { title: undefined, updated, own: page.filter((_, index) => index !== at) };
  const from = isCategory(page[above - 1]?.text ?? "") ? above - 1 : above;
  return { title, updated, own: [...page.slice(0, from), ...page.slice(at + 1)] };
}

/** Pieces of a side list. Only what is printed to PDF has them, before the links of the page. */
function scatteredIn(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const scattered = new Set<PageLine>();
  // From the end, so that each line knows what comes after it.
  let isBeforeFrame = true;
  for (const line of [...lines].reverse()) {
    const { text } = line;
    if (!isScrap(text)) isBeforeFrame = isFrame(text) || headingOf(text) !== undefined;
    else if (isBeforeFrame) scattered.add(line);
  }
  return scattered;
}
