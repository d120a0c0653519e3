import { pageId } from "./addresses.js";

/** How the entries of a page can be narrowed down. */
export interface Filter {
  /** Ids of the headings that open an entry. */
  readonly entries: RegExp;
  /** Parts of an entry that are found or hidden one by one: list items, or rows of a table. */
  readonly lines?: "li" | "tr";
  /** What is counted, in the plural: entries, or lines. */
  readonly counts: "entries" | "lines";
  readonly noun: string;
  /** What the kinds are of from which the reader chooses, beside words: the page marks its entries, or lines, with them. */
  readonly kinds?: string;
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
    kinds: "Retry class",
  },
  changelog: {
    entries: /^release-/,
    lines: "li",
    counts: "entries",
    noun: "releases",
    hint: "Action, structure, member or date",
    kinds: "Change",
    timeline: true,
  },
  deprecations: {
    entries: /^(?:release-|without-a-release$)/,
    lines: "tr",
    counts: "lines",
    noun: "names",
    hint: "Name, replacement or reason",
    kinds: "Kind",
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
