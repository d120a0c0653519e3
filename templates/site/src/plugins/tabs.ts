import { h } from "hastscript";
import { markOf } from "./marks.js";
import { childrenOf, isElement, nodesOf, type Element, type Node, type Root } from "./tree.js";

/** What a tab is called that shows code of a language. */
const labels: Readonly<Record<string, string>> = {
  ts: "TypeScript",
  http: "HTTP",
  sh: "curl",
  json: "JSON",
};

interface Panel {
  readonly label: string;
  /** What is said of the code, and the code. */
  readonly nodes: Node[];
}

/**
 * Makes tabs of code blocks in several languages that follow each other, with nothing between them but the line that
 * introduces a response, and remarks. Without JavaScript and on paper the panels are one below the other, each under its name.
 */
export function rehypeTabs(): (tree: Root) => void {
  return (tree) => {
    const nodes = nodesOf(tree);
    let groups = 0;
    for (let index = 0; index < nodes.length; index++) {
      const { panels, end } = groupAt(nodes, index);
      if (panels.length < 2) continue;
      nodes.splice(index, end - index, tabsOf(panels, ++groups));
    }
  };
}

/** The panels that begin with the node, and the place behind the last. */
function groupAt(nodes: readonly Node[], start: number): { panels: Panel[]; end: number } {
  const panels: Panel[] = [];
  let end = start;
  let remarks: Node[] = [];
  let status = "";
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index];
    const language = languageOf(node);
    if (node && language) {
      panels.push({ label: (labels[language] ?? language) + status, nodes: [...remarks, node] });
      [end, remarks, status] = [index + 1, [], ""];
    } else if (panels.length > 0 && isElement(node, "blockquote")) remarks.push(node);
    else if (panels.length > 0 && isElement(node, "p") && markOf(node, "response") !== undefined)
      status = ` ${markOf(node, "response") ?? ""}`.trimEnd();
    else if (node?.type !== "text" || node.value.trim() !== "") break;
  }
  return { panels, end };
}

function languageOf(node: Node | undefined): string | undefined {
  if (!isElement(node, "pre")) return undefined;
  const names = childrenOf(node, "code")[0]?.properties.className;
  const name = Array.isArray(names) ? names.map(String).find((entry) => entry.startsWith("language-")) : undefined;
  return name?.slice("language-".length);
}

function tabsOf(panels: readonly Panel[], group: number): Element {
  const id = (kind: string, index: number): string => `example-${group}-${kind}-${index + 1}`;
  const tabs = panels.map(({ label }, index) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: id("tab", index),
        ariaControls: id("panel", index),
        ariaSelected: String(index === 0),
        tabIndex: index === 0 ? 0 : -1,
      },
      label,
    ),
  );
  const sections = panels.map(({ label, nodes }, index) =>
    h(
      "section",
      { role: "tabpanel", id: id("panel", index), ariaLabelledBy: id("tab", index), dataOpen: index === 0 },
      h("p", { class: "tab-title" }, label),
      ...(nodes as Element[]),
    ),
  );
  return h("code-tabs", h("div", { role: "tablist", class: "tab-list", ariaLabel: "Example" }, ...tabs), ...sections);
}
