import { pageId } from "./addresses.js";
import { childrenOf, eachElement, isElement, textOf, type Element } from "./plugins/tree.js";

/** How the entries of a page can be narrowed down. */
export interface Filter {
  /** Ids of the headings that open an entry. */
  readonly entries: RegExp;
  /** Parts of an entry that are found or hidden one by one: list items, or rows of a table. */
  readonly lines?: "li" | "tr";
  /** What is counted, in the plural: entries, or lines. */
  readonly counts: "entries" | "lines";
  readonly noun: string;
  /** What the reader chooses from, beside words; `of` tells the kind of an entry, or of a line. */
  readonly kinds?: {
    readonly label: string;
    readonly names: readonly string[];
    readonly of: (part: Element) => string | undefined;
  };
  /** Words that one may look for, as an example. */
  readonly hint: string;
  /** Looks like a line of time. */
  readonly timeline?: true;
}

/** By the kind of the page, which is the last part of its address. */
const filters: Readonly<Record<string, Filter>> = {
  errors: {
    entries: /^error-/,
    counts: "entries",
    noun: "codes",
    hint: "Code, cause, remedy or action",
    kinds: { label: "Repetition", names: ["never", "busy", "throttled", "server"], of: retryClass },
  },
  changelog: {
    entries: /^release-/,
    lines: "li",
    counts: "entries",
    noun: "releases",
    hint: "Action, structure, member or date",
    kinds: { label: "Change", names: ["added", "changed", "deprecated", "removed"], of: firstWord },
    timeline: true,
  },
  deprecations: {
    entries: /^(?:release-|without-a-release$)/,
    lines: "tr",
    counts: "lines",
    noun: "names",
    hint: "Name, replacement or reason",
    kinds: { label: "Kind", names: ["action", "structure", "input", "output", "member"], of: kindCell },
  },
  errata: {
    entries: /^(?:the-service$|action-|structure-)/,
    lines: "li",
    counts: "lines",
    noun: "contradictions",
    hint: "Action, structure or word",
  },
};

/** The filter of a service's list, if it has one. */
export function filterOf(id: string): Filter | undefined {
  const [folder, kind = "", ...rest] = id.split("/");
  return folder && rest.length === 0 && Object.hasOwn(filters, kind) ? filters[kind] : undefined;
}

/** The same by the file of the page, from the repository. */
export const filterOfFile = (file: string): Filter | undefined => filterOf(pageId(file) ?? "");

/** `busy`, of an entry with the item "Repetition (busy): …". */
function retryClass(entry: Element): string | undefined {
  let found: string | undefined;
  eachElement(entry, (item) => {
    if (!isElement(item, "li") || !textOf(item).startsWith("Repetition")) return;
    found ??= childrenOf(item, "code").map(textOf)[0];
  });
  return found;
}

function firstWord(line: Element): string | undefined {
  return /^\p{L}+/u.exec(textOf(line).trim())?.[0].toLowerCase();
}

function kindCell(row: Element): string | undefined {
  const cell = childrenOf(row, "td").find(({ properties }) => properties["data-label"] === "Kind");
  return cell && textOf(cell);
}
