import { relative } from "node:path";
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
  readonly children?: readonly Node[];
}

interface Root {
  readonly type: "root";
  children: Node[];
}

/** Puts behind the call of each example on an action's page the request that it sends: as HTTP, and for curl. */
export function remarkRequests({ root, base, complain }: Showing): (tree: Root, file: Source) => Promise<void> {
  return async (tree, { path }) => {
    const file = relative(root, path).replaceAll("\\", "/");
    const id = pageId(file) ?? "";
    const told = tree.children.map(async (node) => {
      const code = node.lang === "ts" ? exampleCall(id, node.value ?? "") : undefined;
      if (code === undefined) return [node];
      try {
        return [node, ...panels(await exampleRequest(id, code), base)];
      } catch (error) {
        complain(
          `${file} has an example that cannot be run: ${error instanceof Error ? error.message : String(error)}`,
        );
        return [node];
      }
    });
    tree.children = (await Promise.all(told)).flat();
  };
}

/** A panel for each, with a word on whose signature it is. */
function panels({ http, curl, query }: ExampleRequest, base: string): Node[] {
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
