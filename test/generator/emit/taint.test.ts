import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes } from "mdast";
import { ts } from "ts-morph";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mark, payloads, taintedPackage } from "./taint.js";

/** A hostile text that is code: a name, or a part of a template that is evaluated. */
function codeIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.includes(mark)) found.push(`${path}: ${node.parent.getText().slice(0, 80)}`);
    ts.forEachChild(node, look);
  };
  look(file);
  // A block of a page may show a signature without a body.
  if (path.includes(".md:")) return found;
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  return [...found, ...parseDiagnostics.map(({ messageText }) => `${path}: ${JSON.stringify(messageText)}`)];
}

/** A hostile text that is markup: raw HTML, a heading of its own, a link that runs, a block of code that it opened. */
function markupIn(path: string, text: string): string[] {
  const found: string[] = [];
  const [, head = ""] = /^---\n(.*?\n)---\n/su.exec(text) ?? [];
  if (head !== "" && Object.keys(parse(head) as object).join() !== "title,description")
    found.push(`${path}: frontmatter`);
  const tree: Nodes = fromMarkdown(text.slice(head === "" ? 0 : head.length + 8), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  visit(tree, (node) => {
    const at = `${path}:${node.position?.start.line ?? 0}`;
    if (node.type === "html" && node.value.includes(mark)) found.push(`${at} HTML ${node.value.slice(0, 80)}`);
    if ("url" in node && /^\s*(?:javascript|data|vbscript):/iu.test(node.url)) found.push(`${at} link ${node.url}`);
    if (node.type === "image") found.push(`${at} image ${node.url}`);
    if (node.type === "code" && node.lang === null) found.push(`${at} code ${node.value.slice(0, 80)}`);
    if (node.type === "code" && node.lang === "ts") found.push(...codeIn(`${at}.ts`, node.value));
    if (node.type === "thematicBreak") found.push(`${at} a line across the page`);
  });
  return found;
}

describe.each(payloads.map((payload, index) => ({ payload, what: `payload ${index + 1}` })))(
  "$what",
  async ({ payload }) => {
    const { files, faults } = await taintedPackage(payload, "tc3", "kiosk");
    const some = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));

    test("reaches modules, pages and documents, and every file compiles", () => {
      for (const pattern of [/\.ts$/, /\.md$/, /openapi.*\.json$/, /^package\.json$/])
        expect(some(pattern).filter(({ text }) => text.includes(mark)).length, String(pattern)).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });

    test("is code in no module", () => {
      expect(some(/\.[jt]s$/).flatMap(({ path, text }) => (text.includes(mark) ? codeIn(path, text) : []))).toEqual([]);
    });

    test("leaves JSON what it is", () => {
      for (const { path, text } of some(/\.json$/)) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    });

    test("is markup on no page", () => {
      expect(some(/\.md$/).flatMap(({ path, text }) => markupIn(path, text))).toEqual([]);
    });
  },
);
