import { h } from "hastscript";
import { relative } from "node:path";
import { filterOfFile, type Filter } from "../filters.js";
import { markOf, markWithin } from "./marks.js";
import { addClass, eachElement, isElement, nodesOf, type Element, type Node, type Root, type Source } from "./tree.js";

/**
 * Makes a section of each entry of a list, that is of its heading and what follows, and puts a filter for them on top. The
 * headings keep their ids. Kinds of changes get badges.
 */
export function rehypeEntries({ root }: { readonly root: string }): (tree: Root, file: Source) => void {
  return (tree, { path }) => {
    const filter = filterOfFile(relative(root, path).replaceAll("\\", "/"));
    if (!filter) return;
    const nodes = nodesOf(tree);
    const names = nodes.map((node) => (isElement(node) ? markOf(node, "kinds") : undefined)).find(Boolean);
    const kinds: (string | undefined)[][] = [];
    for (let index = 0; index < nodes.length; index++) {
      const heading = nodes[index];
      if (!isElement(heading, "h2", "h3") || !filter.entries.test(String(heading.properties.id))) continue;
      const section = sectionOf(nodes.slice(index, endOf(nodes, index)), filter);
      nodes.splice(index, section.children.length, section);
      kinds.push((filter.lines ? linesOf(section, filter) : [section]).map((part) => showKind(part)));
    }
    if (kinds.length > 0) nodes.unshift(formOf(filter, names?.split(" ") ?? [], kinds));
  };
}

/** An entry ends at the next heading of a page or of an entry. */
function endOf(nodes: readonly Node[], start: number): number {
  const next = nodes.findIndex((node, index) => index > start && isElement(node, "h2", "h3"));
  return next < 0 ? nodes.length : next;
}

function sectionOf(nodes: readonly Node[], { timeline }: Filter): Element {
  // The types of hastscript do not know of raw HTML, which may be among the nodes.
  const section = h("section", { class: "entry" }, ...(nodes as Element[]));
  if (timeline) {
    addClass(section, "timeline");
    markDay(section.children[0]);
  }
  return section;
}

/** Of a heading such as "Release 87, 2025-05-13". */
function markDay(heading: Node | undefined): void {
  const text = isElement(heading) ? heading.children[0] : undefined;
  const [, before, day] = (text?.type === "text" && /^(.*)(\d{4}-\d{2}-\d{2})$/.exec(text.value)) || [];
  if (!isElement(heading) || before === undefined || !day) return;
  heading.children.splice(0, 1, { type: "text", value: before }, h("time", { dateTime: day }, day));
}

function linesOf(section: Element, filter: Filter): Element[] {
  const lines: Element[] = [];
  eachElement(section, (element, parent) => {
    if (element.tagName !== filter.lines || ("tagName" in parent && parent.tagName === "thead")) return;
    element.properties["data-line"] = "";
    lines.push(element);
  });
  return lines;
}

/** The kind of an entry or a line. The first word of a line that begins with text is what its kind is called: a badge. */
function showKind(part: Element): string | undefined {
  const kind = markWithin(part, "kind");
  if (kind === undefined) return undefined;
  part.properties["data-kind"] = kind;
  const [first] = part.children;
  const [word] = (first?.type === "text" && /^\p{L}+/u.exec(first.value)) || [];
  if (first?.type === "text" && word !== undefined) {
    const badge = h("span", { class: `badge ${kind}` }, word);
    part.children.splice(0, 1, badge, { type: "text", value: first.value.slice(word.length) });
  }
  return kind;
}

/**
 * A form that would work by itself, if only the server could filter; src/scripts/filter.ts does it in its stead. `found`
 * has the kinds of the parts of each entry.
 */
function formOf(
  { noun, hint, counts, kinds }: Filter,
  names: readonly string[],
  found: readonly (readonly (string | undefined)[])[],
): Element {
  const count = (counted: (kind: string | undefined) => boolean): number => {
    const numbers = found.map((entry) => entry.filter(counted).length);
    return numbers.reduce((sum, number) => sum + (counts === "lines" ? number : Math.min(1, number)), 0);
  };
  const box = { type: "search", name: "q", list: "filter-names", placeholder: hint, ariaLabel: `Filter the ${noun}` };
  const choices = names.flatMap((name) => {
    const number = count((kind) => kind === name);
    const input = h("input", { type: "checkbox", name: "kind", value: name });
    return number > 0 ? [h("label", input, h("span", name), h("b", String(number)))] : [];
  });
  return h(
    "page-filter",
    { dataNoun: noun, dataCounts: counts },
    h(
      "form",
      { role: "search", ariaLabel: `Filter the ${noun}` },
      h(
        "div",
        h("input", { ...box, autoComplete: "off", autoCapitalize: "off", spellCheck: "false" }),
        h("button", { type: "button", hidden: true }, "Clear"),
      ),
      ...(kinds && choices.length > 1 ? [h("fieldset", h("legend", kinds), ...choices)] : []),
      h("p", { role: "status" }, `${count(() => true)} ${noun}`),
      h("datalist", { id: "filter-names" }),
    ),
  );
}
