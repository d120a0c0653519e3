import type { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";

/** The HTML that the plugins change, as hastscript makes it and Astro hands it over. */
export type Element = Extract<ReturnType<typeof h>, { type: "element" }>;
export interface Root {
  readonly type: "root";
  children: Element["children"];
}

/** Inside an element; HTML that stands in the Markdown is still text here. */
export type Node = Element["children"][number] | { readonly type: "raw"; readonly value: string };

/** The file that a tree comes from. */
export interface Source {
  /** Absolute, with the separators of the system. */
  readonly path: string;
  readonly data: { astro?: unknown; expansion?: number };
}

export const isElement = (node: Node | undefined, ...names: readonly string[]): node is Element =>
  node?.type === "element" && (names.length === 0 || names.includes(node.tagName));

/** What is inside, as it stands: the types of the tree do not know of raw HTML. */
export const nodesOf = (parent: Element | Root): Node[] => parent.children;

/** Elements directly inside, of these names where some are given. */
export const childrenOf = (parent: Element | Root, ...names: readonly string[]): Element[] =>
  nodesOf(parent).filter((node) => isElement(node, ...names));

/** The text of a node without its tags. */
export function textOf(node: Node | Root): string {
  if (node.type === "text") return node.value;
  return "children" in node ? nodesOf(node).map(textOf).join("") : "";
}

/** Calls back for every element, the outer ones first. */
export function eachElement(
  tree: Root | Element,
  call: (element: Element, parent: Element | Root | undefined) => void,
): void {
  visit(tree, "element", (element, _index, parent) => call(element, parent));
}

/** Puts something in the place of elements of a name, the outer ones first; what is put there is not visited. */
export function replaceEach(tree: Root | Element, name: string, make: (element: Element) => Element | undefined): void {
  visit(tree, "element", (element, index, parent) => {
    const instead = element.tagName === name && make(element);
    if (!instead || !parent || index === undefined) return undefined;
    nodesOf(parent).splice(index, 1, instead);
    return [SKIP, index + 1];
  });
}

export const addClass = ({ properties }: Element, name: string): void => {
  properties.className = [...(Array.isArray(properties.className) ? properties.className : []), name];
};
