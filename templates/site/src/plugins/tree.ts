import type { h } from "hastscript";

/** The HTML that the plugins change, as hastscript makes it and Astro hands it over. */
export type Element = Extract<ReturnType<typeof h>, { type: "element" }>;
export interface Root {
  readonly type: "root";
  children: Element["children"];
}

/** Inside an element; HTML that is in the Markdown is still text here. */
export type Node = Element["children"][number] | { readonly type: "raw"; readonly value: string };

/** The file that a tree comes from. */
export interface Source {
  /** Absolute, with the separators of the system. */
  readonly path: string;
  readonly data: { astro?: unknown; expansion?: number };
}

export const isElement = (node: Node | undefined, ...names: readonly string[]): node is Element =>
  node?.type === "element" && (names.length === 0 || names.includes(node.tagName));

/** What is inside, as it is: the types of the tree do not know of raw HTML. */
export const nodesOf = (parent: Element | Root): Node[] => parent.children;

/** Elements directly inside, of these names where some are given. */
export const childrenOf = (parent: Element | Root, ...names: readonly string[]): Element[] =>
  nodesOf(parent).filter((node) => isElement(node, ...names));

/** The text of a node without its tags. */
export function textOf(node: Node | Root): string {
  if (node.type === "text") return node.value;
  return "children" in node ? nodesOf(node).map(textOf).join("") : "";
}

/** Calls back for every element, the outer ones first. Pages are large and walked often: hence no library. */
export function eachElement(tree: Root | Element, call: (element: Element, parent: Element | Root) => void): void {
  for (const node of [...tree.children]) {
    if (node.type !== "element") continue;
    call(node, tree);
    eachElement(node, call);
  }
}

/** Puts something in the place of elements of a name, the outer ones first; what is put there is not visited. */
export function replaceEach(tree: Root | Element, name: string, make: (element: Element) => Element | undefined): void {
  tree.children = tree.children.map((node) => {
    if (node.type !== "element") return node;
    const instead = node.tagName === name ? make(node) : undefined;
    if (!instead) replaceEach(node, name, make);
    return instead ?? node;
  });
}

export const addClass = ({ properties }: Element, name: string): void => {
  properties.className = [...(Array.isArray(properties.className) ? properties.className : []), name];
};
