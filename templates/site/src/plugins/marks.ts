import { nodesOf, isElement, type Element, type Node, type Root } from "./tree.js";

/**
 * Marks by which the generated Markdown says what its parts are, so that nothing here depends on their words: comments such as
 * `<!-- members -->` or `<!-- kind: input -->`, which Markdown hosts do not show. One between two blocks of a page
 * marks the block that follows, a mark within a line marks the element right before it, or else the one around it.
 */
const mark = /^<!-- ([a-z]+)(?:: ([^>]*?))? -->$/;

const property = (name: string): string => `data-mark-${name}`;

/** Turns the comments into marks, which the other plugins ask for. */
export function rehypeMarks(): (tree: Root) => void {
  return (tree) => {
    settleMarks(tree);
  };
}

function settleMarks(parent: Root | Element): void {
  const nodes = nodesOf(parent);
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (isElement(node)) settleMarks(node);
    const [, name, value = ""] = (node?.type === "raw" && mark.exec(node.value)) || [];
    if (name === undefined) continue;
    const owner = ownerOf(nodes, index, parent);
    if (owner) owner.properties[property(name)] = value;
    // The line break that followed a block goes with it.
    const next = nodes[index + 1];
    nodes.splice(index--, parent.type === "root" && next?.type === "text" && next.value.trim() === "" ? 2 : 1);
  }
}

function ownerOf(nodes: readonly Node[], index: number, parent: Root | Element): Element | undefined {
  if (parent.type === "root") return nodes.slice(index).find((node) => isElement(node));
  const before = nodes[index - 1];
  return isElement(before) ? before : parent;
}

/** Takes the marks away when all plugins have looked for them. */
export function rehypeUnmark(): (tree: Root) => void {
  const unmark = (parent: Root | Element): void => {
    for (const element of nodesOf(parent).filter((node) => isElement(node))) {
      const { properties } = element;
      element.properties = Object.fromEntries(
        Object.entries(properties).filter(([name]) => !name.startsWith(property(""))),
      );
      unmark(element);
    }
  };
  return unmark;
}

/** What the mark of that name says of the element; an empty text where it says no more than its name. */
export function markOf({ properties }: Element, name: string): string | undefined {
  const value = properties[property(name)];
  return typeof value === "string" ? value : undefined;
}

/** The same of the element or of the first inside it that has such a mark. */
export function markWithin(element: Element, name: string): string | undefined {
  const own = markOf(element, name);
  if (own !== undefined) return own;
  for (const child of nodesOf(element)) {
    const found = isElement(child) ? markWithin(child, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Markdown for readers that have no use for marks. */
export const withoutMarks = (markdown: string): string =>
  markdown.replaceAll(/^<!-- [a-z]+(?:: [^>\n]*)? -->\n\n?/gm, "").replaceAll(/<!-- [a-z]+(?:: [^>\n]*)? -->/g, "");
