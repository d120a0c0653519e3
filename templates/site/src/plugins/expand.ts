import { h } from "hastscript";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docsFile, pageId } from "../addresses.js";
import { rowsOf } from "./tables.js";
import { childrenOf, eachElement, isElement, type Element, type Root, type Source } from "./tree.js";

/** How many structures deep a page shows members in place. */
const levels = 2;

interface Expanding {
  readonly root: string;
  readonly base: string;
}

/** The part of unified that makes HTML of Markdown, with all plugins. */
interface Pipeline {
  parse(text: string): unknown;
  run(tree: unknown, file: unknown): Promise<unknown>;
}

/** What a row opens: the table of the structure's own page, and where that page is. */
interface Expansion {
  readonly name: string;
  readonly table: Element;
}

/**
 * Puts below each member whose type is a structure what the structure's own page says of its members, closed at first.
 * Ids stay with the structure's page: names in the copy lead there.
 */
export function rehypeExpand(this: Pipeline, { root, base }: Expanding): (tree: Root, file: Source) => Promise<void> {
  const known = new Map<string, Promise<Expansion | undefined>>();
  const expansionOf = (file: string, depth: number): Promise<Expansion | undefined> => {
    const key = `${file}:${depth}`;
    const found = known.get(key) ?? readExpansion(this, join(root, file), `${base}${pageId(file) ?? ""}/`, depth);
    known.set(key, found);
    return found;
  };
  return async (tree, { data: { expansion = 0 } }) => {
    if (expansion >= levels) return;
    for (const row of structureRows(tree, base)) {
      const opened = await expansionOf(row.file, expansion + 1);
      if (opened) row.body.children.splice(row.body.children.indexOf(row.row) + 1, 0, expansionRow(row.row, opened));
    }
  };
}

interface StructureRow {
  readonly row: Element;
  readonly body: Element;
  readonly file: string;
}

/** Rows of the tables of members whose type leads to a structure. */
function structureRows(tree: Root, base: string): StructureRow[] {
  const found: StructureRow[] = [];
  eachElement(tree, (table) => {
    const [body] = childrenOf(table, "tbody");
    if (!body || !isMembers(table)) return;
    for (const row of rowsOf(table)) {
      const [, type] = childrenOf(row, "td");
      const [link] = type ? childrenOf(type, "a") : [];
      const href = link?.properties.href;
      const file = typeof href === "string" ? docsFile(base, href) : undefined;
      if (file?.includes("/structures/")) found.push({ row, body, file });
    }
  });
  return found;
}

const isMembers = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes("members");

async function readExpansion(
  pipeline: Pipeline,
  path: string,
  address: string,
  depth: number,
): Promise<Expansion | undefined> {
  // Nothing but the table is needed: the rest of the page is read for the page itself.
  const [text = ""] = /^<!-- members -->\n\n(?:\|.*\n?)+/m.exec(readFileSync(path, "utf8")) ?? [];
  const source = { path, data: { astro: { frontmatter: {} }, expansion: depth } };
  // The pipeline turns Markdown into HTML.
  const tree = (await pipeline.run(pipeline.parse(text), source)) as Root;
  const tables: Element[] = [];
  eachElement(tree, (element) => {
    if (isMembers(element)) tables.push(element);
  });
  const [table] = tables;
  if (!table) return undefined;
  eachElement(table, (element) => {
    const { id, href } = element.properties;
    if (typeof href === "string" && href.startsWith("#")) element.properties.href = address + href;
    if (typeof id === "string") delete element.properties.id;
  });
  return { name: /([^/]+)\/$/.exec(address)?.[1] ?? "", table };
}

function expansionRow(row: Element, { name, table }: Expansion): Element {
  const count = rowsOf(table).filter((member) => !isExpansion(member)).length;
  const summary = h("summary", `${count} ${count === 1 ? "member" : "members"} of `, h("code", name));
  return h(
    "tr",
    { class: "expansion" },
    h("td", { colSpan: childrenOf(row, "td").length }, h("details", summary, structuredClone(table))),
  );
}

const isExpansion = (row: Element): boolean =>
  isElement(row) && Array.isArray(row.properties.className) && row.properties.className.includes("expansion");
