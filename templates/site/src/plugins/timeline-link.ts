import { h } from "hastscript";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { docsFile, pageAddress, pageId } from "../addresses.js";
import { isElement, nodesOf, type Root, type Source } from "./tree.js";

interface Linking {
  readonly root: string;
  readonly base: string;
}

/** Leads from the history of an action or structure to the releases that name it, where its service has releases. */
export function rehypeTimelineLink({ root, base }: Linking): (tree: Root, file: Source) => void {
  return (tree, { path }) => {
    const [folder = "", kind = "", name] = (pageId(relative(root, path).replaceAll("\\", "/")) ?? "").split("/");
    const noun = { actions: "action", structures: "structure" }[kind];
    const changelog = pageAddress(base, `${folder}/changelog`);
    if (!noun || !name || !existsSync(join(root, docsFile(base, changelog) ?? ""))) return;
    const nodes = nodesOf(tree);
    const heading = nodes.findIndex((node) => isElement(node, "h2") && node.properties.id === "history");
    const table = nodes.findIndex((node, index) => index > heading && isElement(node, "div"));
    if (heading < 0 || table < 0) return;
    const link = h("a", { href: `${changelog}?q=${encodeURIComponent(name)}` }, `All releases that name this ${noun}`);
    nodes.splice(table + 1, 0, h("p", { class: "timeline-link" }, link));
  };
}
