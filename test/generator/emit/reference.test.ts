import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { emitReference } from "../../../generator/emit/reference/index.js";
import { pagePrinter } from "../../../generator/render/page.js";
import { model, secret } from "../../fixtures/model.js";

const templates = readdirSync("templates", { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?:docs|partials\/docs)\/.*\.hbs$/.test(path))
  .sort();
const partials = templates.filter((path) => path.startsWith("partials/"));

function render(): ReadonlyMap<string, string> {
  const print = pagePrinter((path) => readFileSync(`templates/${path}`, "utf8"), partials);
  const files = model.services.flatMap((service) => emitReference(service, model));
  return new Map(files.flatMap((file) => (file.kind === "page" ? [[file.path, print(file)] as const] : [])));
}

const pages = render();
const page = (path: string): string => pages.get(`docs/${path}`) ?? `no page ${path}`;
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
const idsOf = (text: string): string[] => [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id ?? "");

describe("the pages", () => {
  it("are one an action and a structure, an overview, and the lists", () => {
    expect([...pages.keys()].filter((path) => path.startsWith("docs/acme-shop/"))).toEqual(
      [
        ...["index", "actions/ListThings", "actions/StartThing", "actions/DescribeTask", "structures/ThingSet"],
        ...["enums", "errors", "rate-limits", "deprecations", "changelog", "errata"],
      ].map((path) => `docs/acme-shop/${path}.md`),
    );
  });

  it.each([
    ...["acme-shop/actions/ListThings.md", "acme-shop/actions/StartThing.md", "acme-shop/structures/ThingSet.md"],
    ...["acme-shop/errors.md", "acme-shop/index.md", "acme-shop/deprecations.md", "acme-shop/changelog.md"],
    ...["acme-depot/actions/MoveBox.md", "acme-depot/permissions.md"],
  ])("%s reads like this", async (path) => {
    await expect(page(path)).toMatchFileSnapshot(`./reference/${path}`);
  });

  it("are the same each time, and plain data until printed", () => {
    expect([...render()]).toEqual([...pages]);
    const files = model.services.flatMap((service) => emitReference(service, model));
    expect(JSON.parse(JSON.stringify(files))).toEqual(files);
  });

  it("have frontmatter and one heading of the same title", () => {
    for (const text of pages.values()) {
      const [, title] = /^---\ntitle: (".*")\ndescription: ".+"\n---\n/.exec(text) ?? [];
      expect(text.match(/^# .*$/gm)).toEqual([`# ${String(JSON.parse(title ?? '""'))}`]);
    }
  });

  it("lead nowhere that is not there", () => {
    for (const [path, text] of pages) {
      for (const [, target = ""] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (target.startsWith("https:")) continue;
        const [file = "", id] = target.split("#");
        const to = file === "" ? path : posix.join(posix.dirname(path), file);
        expect(pages.has(to), `${path} → ${target}`).toBe(true);
        if (id) expect(idsOf(pages.get(to) ?? ""), `${path} → ${target}`).toContain(id);
      }
    }
  });

  it("have each id once", () => {
    for (const text of pages.values()) expect(new Set(idsOf(text)).size).toBe(idsOf(text).length);
  });

  it("have whole tables: as many cells in each row as in its head", () => {
    for (const [path, text] of pages) {
      for (const table of text.match(/(?:^\|.*\|\n)+/gm) ?? []) {
        const cells = table
          .trimEnd()
          .split("\n")
          .map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(cells).size, `${path}\n${table}`).toBe(1);
      }
    }
  });

  it("never show a secret", () => {
    for (const text of pages.values()) expect(text).not.toContain(secret);
    expect(page("acme-shop/actions/StartThing.md")).toContain('Password: "<password>"');
  });

  it("leave no markup and no template of the spec's own text alive", () => {
    const text = page("acme-shop/actions/ListThings.md");
    expect(text).toContain("&lt;first>; &#123;&#123;never}} a \\*template\\*, nor a | pipe.");
    expect(text).toContain("Keeps a\\|b &lt;c>.");
  });
});

it("templates are short", () => {
  for (const path of templates) {
    expect(readFileSync(`templates/${path}`, "utf8").split("\n").length, path).toBeLessThanOrEqual(80);
  }
});
