import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../naming.js";

/** The addresses of the last release, which links from outside rely on. */
export const addressFile = "spec/releases/addresses.txt";

const head = `# Addresses of the reference that links from outside rely on: a page a line, with its lasting ids. A release writes
# this file. Delete from it what the vendor has taken away for good; a test finds everything else that is gone.
`;

/** The addresses of the reference as it is generated now, in the form of that file. */
export function presentAddresses(root: string): string {
  const docs = join(root, "generated", "docs");
  if (!existsSync(docs)) return head;
  const lines = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => {
      const page = path.replaceAll("\\", "/").slice(0, -".md".length);
      // Links in code are examples.
      const text = readFileSync(join(docs, path), "utf8").replaceAll(/^(```+)[^]*?^\1/gm, "");
      const ids = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id);
      return [`${page}:`, ...ids].join(" ");
    });
  return `${head}${lines.sort(byCodePoint).join("\n")}\n`;
}

/** What was an address and is none any more: `kiosk/actions/GetStock`, or `kiosk/actions/GetStock#input-Limit`. */
export function lostAddresses(before: string, now: string): string[] {
  const present = read(now);
  return [...read(before)].flatMap(([page, ids]) => {
    const left = present.get(page);
    return left === undefined ? [page] : [...ids].filter((id) => !left.has(id)).map((id) => `${page}#${id}`);
  });
}

/** Pages with their ids. */
function read(text: string): Map<string, ReadonlySet<string>> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [page = "", ids = ""] = line.split(/: ?/);
      return [page, new Set(ids.split(" ").filter(Boolean))];
    }),
  );
}
