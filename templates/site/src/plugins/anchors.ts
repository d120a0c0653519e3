import { h } from "hastscript";
import { eachElement, isElement, nodesOf, textOf, type Element, type Node, type Root } from "./tree.js";

/**
 * Makes the empty anchors of the Markdown (`<a id="input-Limit"></a>`) part of what they mark: a name becomes a link to
 * itself, and a heading takes the id over, so that the list of contents leads to the lasting address.
 */
export function rehypeAnchors(): (tree: Root) => void {
  return (tree) => {
    settleAnchors(tree);
    eachElement(tree, settleAnchors);
  };
}

function settleAnchors(parent: Root | Element): void {
  const nodes = nodesOf(parent);
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    const inLine = anchorAt(nodes, index);
    if (inLine !== undefined) nodes.splice(index, 3, marked(nodes[index + 2], inLine));
    else if (isElement(node, "p")) {
      const id = loneAnchor(node);
      const heading = nodes.slice(index + 1).find((next) => isElement(next));
      if (id !== undefined && isElement(heading, "h2", "h3", "h4")) {
        heading.properties.id = id;
        nodes.splice(index, 1);
      }
    }
  }
}

const anchorAt = (nodes: readonly Node[], index: number): string | undefined => {
  const [open, close] = [nodes[index], nodes[index + 1]];
  if (open?.type !== "raw" || close?.type !== "raw" || close.value !== "</a>") return undefined;
  return /^<a id="([^"]+)">$/.exec(open.value)?.[1];
};

function loneAnchor(paragraph: Element): string | undefined {
  const nodes = nodesOf(paragraph);
  return nodes.length === 2 ? anchorAt(nodes, 0) : undefined;
}

function marked(node: Node | undefined, id: string): Element {
  if (isElement(node, "a")) {
    node.properties.id = id;
    return node;
  }
  const content = node?.type === "raw" || node === undefined ? [] : [node];
  return h("a", { id, href: `#${id}`, class: "name" }, ...content);
}

/** Gives each heading an id, where the Markdown has not, and a link to itself. */
export function rehypeHeadings(): (tree: Root) => void {
  return (tree) => {
    const taken = new Map<string, number>();
    eachElement(tree, (element) => {
      if (!isElement(element, "h2", "h3", "h4")) return;
      const text = textOf(element);
      const id = typeof element.properties.id === "string" ? element.properties.id : freeId(slugOf(text), taken);
      element.properties.id = id;
      element.children.push(h("a", { class: "anchor", href: `#${id}`, ariaLabel: `Link to “${text}”` }));
    });
  };
}

/** As Markdown hosts make it, so that a link works here and there. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

function freeId(slug: string, taken: Map<string, number>): string {
  const count = taken.get(slug) ?? 0;
  taken.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}
