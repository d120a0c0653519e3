import { isSlip } from "../../diagnostics/suggest.js";
import type { PageLine } from "./lines.js";
import type { PageContext, PageProblem } from "./page.js";

/** A row of a table of members: its cells, and the lines of its description as they are. */
export interface Row {
  readonly name: string;
  /** Undefined in tables of outputs, which have no such column. */
  readonly required: boolean | undefined;
  readonly list: boolean;
  /** The vendor's word for a scalar, or the name of a structure. */
  readonly type: string;
  readonly words: readonly string[];
  readonly line: number;
}

/** Their words for scalars, as a page has them, in those of the metadata. */
export const scalars: ReadonlyMap<string, string> = new Map([
  ["String", "string"],
  ["Integer", "int64"],
  ["Boolean", "bool"],
  ["Float", "float"],
  ["Double", "double"],
  ["Date", "date"],
  ["Timestamp", "datetime"],
  ["Timestamp ISO8601", "datetime_iso"],
  ["Binary", "binary"],
  ["Object", "any"],
]);

/** The beginning of a row, and what its first line leaves open. */
interface Start {
  readonly name: string;
  readonly required: boolean | undefined;
  /** What follows behind the name: type and description, as far as the line has them. */
  readonly rest: string;
}

/** Reads a table of members. What is neither the beginning of a row nor within one is a problem. */
export function readRows(
  lines: readonly PageLine[],
  isInput: boolean,
  context: PageContext,
): { readonly rows: readonly Row[]; readonly problems: readonly PageProblem[] } {
  const rows: (Row & { readonly words: string[] })[] = [];
  const names = new Set<string>();
  const problems: PageProblem[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { text, line } = lines[index] ?? { text: "", line: 0 };
    const next = lines.slice(index + 1, index + 4).map((one) => one.text);
    const start = startOf(text, isInput, next[0], context);
    if (start === undefined) {
      const last = rows.at(-1);
      if (last) last.words.push(text);
      else problems.push({ line, message: `"${text.slice(0, 40)}" is above the first row of a table and in none.` });
      continue;
    }
    const typed = typeOf(start.rest, next, context);
    if (typeof typed === "string") problems.push({ line, message: `${start.name} ${typed}` });
    else {
      const { list, type, words, taken } = typed;
      if (names.has(start.name)) problems.push({ line, message: `${start.name} is in one table twice.` });
      names.add(start.name);
      const { name, required } = start;
      rows.push({ name, required, list, type, words: words === "" ? [] : [words], line });
      // What a narrow column broke off.
      rows.at(-1)?.words.push(...taken.before);
      index += taken.lines;
    }
  }
  return { rows, problems };
}

function startOf(text: string, isInput: boolean, next: string | undefined, context: PageContext): Start | undefined {
  const cells = / \|$/u.test(text) ? text.slice(0, -2).split(" | ") : undefined;
  if (cells) {
    const [name = "", must = "", ...rest] = cells;
    if (!/^[A-Za-z]\w*(?:\.N)?$/u.test(name)) return undefined;
    const bare = name.replace(/\.N$/u, "");
    return isInput
      ? { name: bare, required: /^(?:是|Yes)$/u.test(must), rest: rest.join(" ") }
      : { name: bare, required: undefined, rest: [must, ...rest].join(" ") };
  }
  if (isInput) {
    const found = /^(?<name>[A-Za-z]\w*)(?:\.N)? (?<must>是|否|Yes|No)(?: (?<rest>.*))?$/u.exec(text)?.groups;
    if (found === undefined) return undefined;
    const { name = "", must = "", rest = "" } = found;
    return { name, required: must === "是" || must === "Yes", rest };
  }
  const found = /^(?<name>[A-Z]\w*)(?: (?<rest>.*))?$/u.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { name = "", rest = "" } = found;
  const isType = (word: string): boolean => /^Array of\b/u.test(word) || isTypeWord(word, context);
  // A name alone, with its type on the next line.
  if (rest === "")
    return next !== undefined && /^Array of\b/u.test(next) ? { name, required: undefined, rest } : undefined;
  return isType(rest) ? { name, required: undefined, rest } : undefined;
}

/** Whether a text begins with a type: a scalar, a structure that is known, or a name of several words in one. */
function isTypeWord(text: string, context: PageContext): boolean {
  const [word = ""] = text.split(" ");
  return scalars.has(word) || context.isStructure(word) || /^(?:[A-Z][a-z0-9]+){2,}$/u.test(word);
}

interface Typed {
  readonly list: boolean;
  readonly type: string;
  readonly words: string;
  readonly taken: { readonly lines: number; readonly before: readonly string[] };
}

function typeOf(rest: string, next: readonly string[], context: PageContext): Typed | string {
  const iso = /^Timestamp ISO8601\b ?(?<words>.*)$/u.exec(rest)?.groups;
  if (iso) return { list: false, type: "datetime_iso", words: iso["words"] ?? "", taken: { lines: 0, before: [] } };
  const [first = "", second = ""] = next;
  if (rest === "" && first !== "") {
    const moved = typeOf(first, next.slice(1), context);
    return typeof moved === "string" ? moved : { ...moved, taken: { ...moved.taken, lines: moved.taken.lines + 1 } };
  }
  const { groups } = /^(?<list>Array of ?)?(?<word>[A-Za-z]\w*)?(?: ?(?<words>.*))?$/u.exec(rest) ?? {};
  const { list, word = "", words = "" } = groups ?? {};
  if (list !== undefined && word === "") {
    // `Array of` and what it is of are on two lines, sometimes with the description between.
    const at = [first, second].findIndex((text) => /^[A-Z]\w*$/u.test(text));
    const item = next[at];
    if (item === undefined)
      return "is an Array of something that the next lines do not name; see whether the text was cut.";
    const before = next.slice(0, at);
    return { list: true, ...settled(item), words, taken: { lines: at + 1, before } };
  }
  if (word === "") return `has "${rest.slice(0, 30)}" where its type should be.`;
  const slip = [...scalars.keys()].find((known) => isSlip(known, word));
  if (!scalars.has(word) && slip !== undefined && !context.isStructure(word))
    return `has the type ${word}, which is no structure. Did you mean "${slip}"?`;
  return { list: list !== undefined, ...settled(word), words, taken: { lines: 0, before: [] } };
}

const settled = (word: string): { readonly type: string } => ({ type: scalars.get(word) ?? word });
