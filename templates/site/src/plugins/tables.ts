import { h } from "hastscript";
import { breakPlaces } from "../breaks.js";
import { markOf } from "./marks.js";
import {
  addClass,
  childrenOf,
  eachElement,
  replaceEach,
  isElement,
  nodesOf,
  textOf,
  type Element,
  type Root,
} from "./tree.js";

/** Turns the table of facts into a list, for a strip below the title. */
export function rehypeFacts(): (tree: Root) => void {
  return (tree) => {
    replaceEach(tree, "table", (table) => {
      if (markOf(table, "facts") === undefined) return undefined;
      const facts = rowsOf(table).map((row) => {
        const [name, value] = childrenOf(row, "td");
        return h("div", h("dt", ...(name?.children ?? [])), h("dd", ...(value?.children ?? [])));
      });
      return h("dl", { class: "facts" }, ...facts);
    });
  };
}

/**
 * Prepares the other tables for narrow screens, where each row becomes a card: every cell knows the heading of its
 * column. Deprecated and secret rows get badges, what says whether a retry can help a colour.
 */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    replaceEach(tree, "table", (table) => {
      const headings = headingsOf(table);
      if (markOf(table, "members") !== undefined) addClass(table, "members");
      for (const row of rowsOf(table)) dressRow(row, headings);
      dropEmptyHeadings(table);
      return h("div", { class: "table" }, table);
    });
  };
}

/** The corner of a table with names at the side is nobody's heading. */
function dropEmptyHeadings(table: Element): void {
  for (const head of childrenOf(table, "thead"))
    for (const row of childrenOf(head, "tr"))
      for (const cell of childrenOf(row, "th")) if (textOf(cell).trim() === "") cell.tagName = "td";
}

const headingsOf = (table: Element): string[] =>
  childrenOf(table, "thead").flatMap((head) =>
    childrenOf(head, "tr").flatMap((row) => childrenOf(row, "th").map(textOf)),
  );

/** Rows below the heading. */
export const rowsOf = (table: Element): Element[] =>
  childrenOf(table, "tbody").flatMap((body) => childrenOf(body, "tr"));

function dressRow(row: Element, headings: readonly string[]): void {
  childrenOf(row, "td").forEach((cell, index) => {
    if (index > 0) cell.properties["data-label"] = headings[index] ?? "";
    if (index === 0) for (const badge of badgesOf(cell)) addClass(row, badge);
    const repeat = markOf(cell, "repeat");
    if (repeat !== undefined) addClass(cell, `repeat-${repeat}`);
  });
}

/** Makes badges of the marked words below a name. */
function badgesOf(cell: Element): string[] {
  return nodesOf(cell).flatMap((node, index) => {
    const name = isElement(node) ? markOf(node, "badge") : undefined;
    if (!isElement(node) || name === undefined) return [];
    nodesOf(cell)[index] = h("span", { class: `badge ${name}` }, textOf(node));
    return [name];
  });
}

/** Lets long names break where a reader would. */
export function rehypeBreaks(): (tree: Root) => void {
  return (tree) => {
    eachElement(tree, (element, parent) => {
      if (element.tagName !== "code" || ("tagName" in parent && parent.tagName === "pre")) return;
      element.children = breakable(textOf(element));
    });
  };
}

/** A text with places to break. */
const breakable = (text: string): Element["children"] =>
  breakPlaces(text).flatMap((part, index) => [
    ...(index > 0 ? [h("wbr")] : []),
    { type: "text" as const, value: part },
  ]);

/** Separates warnings from remarks. */
export function rehypeNotes(): (tree: Root) => void {
  return (tree) => {
    eachElement(tree, (quote) => {
      if (quote.tagName !== "blockquote") return;
      const [paragraph] = childrenOf(quote, "p");
      const [first] = paragraph ? childrenOf(paragraph, "strong") : [];
      if (first) addClass(quote, markOf(first, "caution") !== undefined ? "caution" : "note");
    });
  };
}
