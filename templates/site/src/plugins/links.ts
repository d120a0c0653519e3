import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { visit } from "unist-util-visit";
import { pageAddress, pageId } from "../addresses.js";
import type { Source } from "./tree.js";

interface Linking {
  /** Folder of the repository. */
  readonly root: string;
  readonly base: string;
  /** Called for each link that leads nowhere. */
  readonly complain: (message: string) => void;
}

interface Tree {
  readonly type: "root";
  readonly children: { readonly type: string; readonly depth?: number }[];
}

/** Leads links between files to the pages that are made of them. A link to a file without a page is reported. */
export function remarkLinks({ root, base, complain }: Linking): (tree: Tree, file: Source) => void {
  return (tree, { path }) => {
    visit(tree, (node) => {
      if (!("url" in node) || typeof node.url !== "string") return;
      const [, target, hash = ""] = /^(?![a-z]+:|\/)([^#]+\.mdx?)(#.*)?$/.exec(node.url) ?? [];
      if (target === undefined) return;
      const file = resolve(dirname(path), decodeURI(target));
      const id = pageId(relative(root, file).replaceAll("\\", "/"));
      if (id === undefined || !existsSync(file))
        complain(`${relative(root, path)} links to "${node.url}", of which no page is made.`);
      else node.url = pageAddress(base, id) + hash;
    });
  };
}

/** The site prints the title of a page by itself. */
export function remarkTitle(): (tree: Tree) => void {
  return (tree) => {
    const title = tree.children.findIndex(({ type, depth }) => type === "heading" && depth === 1);
    if (title >= 0) tree.children.splice(title, 1);
  };
}
