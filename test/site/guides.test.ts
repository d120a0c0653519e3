import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withSiteLinks } from "../../templates/site/src/addresses.js";
import { slugOf } from "../../templates/site/src/plugins/anchors.js";
import { remarkLinks } from "../../templates/site/src/plugins/links.js";
import { byOrder } from "../../templates/site/src/reading-order.js";
import { demo } from "../generator/check/demo.js";
import { diagnose } from "../generator/check/project.js";
import { root } from "./served.js";

const folder = "templates/guides";
const guides = readdirSync(join(root, folder));
const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

test("the definitions in the guide to a new service are valid", async () => {
  const blocks = textOf(`${folder}/adding-a-service.md`).matchAll(/^```yaml title="(.*)"\n([^]*?)^```$/gm);
  const files = new Map([...blocks].map(([, file = "", text = ""]) => [file, text]));
  expect(files.size).toBe(4);
  files.set("spec/package.yaml", demo["spec/package.yaml"] ?? "");
  expect(await diagnose({ files, marked: undefined })).toEqual([]);
});

/** Lasting ids of a page, and those that its headings get. */
const anchorsOf = (text: string): string[] => [
  ...[...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id),
  ...[...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = ""]) => slugOf(heading)),
];

test.each(guides)("%s has a title, a place, and links that lead to something", (guide) => {
  const text = textOf(`${folder}/${guide}`);
  const [, front = "", title = ""] = /^---\n([^]*?)---\n\n# (.*)\n/.exec(text) ?? [];
  const { head: _, ...facts } = parse(front) as Record<string, unknown>; // An object, or the next line fails.
  expect(facts).toEqual({
    title,
    description: expect.stringMatching(/\.$/) as string,
    sidebar: { order: expect.any(Number) as number },
  });
  const path = join(root, folder, guide);
  const complaints: string[] = [];
  for (const [, url = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
    const complain = (message: string): void => void complaints.push(message);
    const tree = { type: "root" as const, children: [{ type: "link", url }] };
    remarkLinks({ root, base: "/", complain })(tree, { path, data: {} });
    const [file = "", id] = url.split("#");
    if (id !== undefined && complaints.length === 0)
      expect(anchorsOf(file === "" ? text : textOf(join(folder, file))), url).toContain(id);
  }
  expect(complaints).toEqual([]);
});

test("guides are read in the order that they name, and what names none comes last", () => {
  const page = (id: string, order?: number) => ({ id, data: { sidebar: order === undefined ? {} : { order } } });
  const pages = [page("guides/b"), page("guides/c", 2), page("guides/a"), page("guides/d", 1)];
  expect(pages.sort(byOrder).map(({ id }) => id)).toEqual(["guides/d", "guides/c", "guides/a", "guides/b"]);
});

test("links in a guide's Markdown on the site lead to the Markdown of the reference", () => {
  expect(withSiteLinks("[a](../../generated/docs/kiosk/index.md) and [b](testing.md)")).toBe(
    "[a](../kiosk/index.md) and [b](testing.md)",
  );
});
