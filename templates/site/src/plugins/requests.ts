import { relative } from "node:path";
import { visit } from "unist-util-visit";
import { pageAddress, pageId } from "../addresses.js";
import { exampleCall, exampleRequest, type ExampleRequest } from "../signing/example-requests.js";
import type { Source } from "./tree.js";

interface Showing {
  /** Folder of the repository. */
  readonly root: string;
  readonly base: string;
  /** Called for each example that cannot be run. */
  readonly complain: (message: string) => void;
}

interface Node {
  readonly type: string;
  readonly lang?: string;
  readonly meta?: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: Node[];
}

/** Puts behind the call of each example on an action's page the request that it sends: as HTTP, and for curl. */
export function remarkRequests({ root, base, complain }: Showing): (tree: Node, file: Source) => Promise<void> {
  return async (tree, { path }) => {
    const file = relative(root, path).replaceAll("\\", "/");
    const id = pageId(file) ?? "";
    const calls: { readonly siblings: Node[]; readonly node: Node; readonly code: string }[] = [];
    visit(tree, (node, _, parent) => {
      const code = node.lang === "ts" ? exampleCall(id, node.value ?? "") : undefined;
      if (code !== undefined && parent?.children) calls.push({ siblings: parent.children, node, code });
    });
    for (const { siblings, node, code } of calls) {
      try {
        siblings.splice(siblings.indexOf(node) + 1, 0, ...blocks(await exampleRequest(id, code), base));
      } catch (error) {
        complain(
          `${file} has an example that cannot be run: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };
}

/** A panel for each, with a word on whose signature it is. */
function blocks({ http, curl, query }: ExampleRequest, base: string): Node[] {
  const address = `${pageAddress(base, "guides/signing")}?${query}#try`;
  const text = (value: string): Node => ({ type: "text", value });
  const link: Node = { type: "link", url: address, children: [text("Sign it with yours")] };
  const note: Node = {
    type: "blockquote",
    children: [
      {
        type: "paragraph",
        children: [text("Signed with an example key, long ago: no service takes it. "), link, text(".")],
      },
    ],
  };
  return [
    note,
    { type: "code", lang: "http", meta: "wrap", value: http },
    structuredClone(note),
    { type: "code", lang: "sh", meta: 'frame="none" wrap', value: curl },
  ];
}
