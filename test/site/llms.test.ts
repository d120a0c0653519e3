import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SiteData } from "../../templates/site/src/data.js";
import { llmsFullText, llmsText } from "../../templates/site/src/llms.js";
import { serveSite } from "./served.js";

let folder: string;
beforeAll(async () => {
  const served = await serveSite();
  folder = served.folder;
  await served.close();
}, 300_000);

const fileOf = (path: string): string => readFileSync(join(folder, path), "utf8");

/** The Markdown of all pages, by their addresses. */
const pagesOfSite = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .sort();

const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(\/reference\/([^)]+)\)/g)].map(([, address = ""]) => address);

describe("llms.txt", () => {
  test("is a title, a summary, and lists of links", () => {
    const [title, , summary, ...rest] = fileOf("llms.txt").trimEnd().split("\n");
    expect(title).toBe("# Cachesmith");
    expect(summary).toMatch(/^> \w.*\.$/);
    const odd = rest.slice(3).filter((line) => !/^(?:|## .+|- \[[^\]]+\]\([^)]+\.md\)(?:: .+)?)$/.test(line));
    expect(odd).toEqual([]);
    const headings = rest.filter((line) => line.startsWith("## "));
    expect(headings.slice(0, 3)).toEqual(["## Guides", "## Tencent Cloud Redis", "## Tencent Cloud Redis: Instances"]);
    expect(headings).not.toContain("## Other pages");
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("names every page once, and nothing that is not there", () => {
    const links = linksOf(fileOf("llms.txt"));
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    expect(links.filter((link) => link.endsWith(".md")).sort()).toEqual(pagesOfSite());
  });

  test("is linked on the start page", () => {
    const start = fileOf("index.html");
    for (const file of ["llms.txt", "llms-full.txt"]) expect(start).toContain(`href="/reference/${file}"`);
  });
});

describe("llms-full.txt", () => {
  const addressesIn = (text: string): string[] =>
    [...text.matchAll(/^<!-- \/reference\/(\S+) -->$/gm)].map(([, address = ""]) => address);

  test("has every page once, below its address", () => {
    const text = fileOf("llms-full.txt");
    const addresses = addressesIn(text);
    expect(addresses.toSorted()).toEqual(pagesOfSite());
    const bodies = text.split(/^<!-- \S+ -->\n\n/m).slice(1);
    const wrong = addresses.filter((address, index) => bodies[index]?.trim() !== fileOf(address).trim());
    expect(wrong).toEqual([]);
  });

  test.each(["tencent-redis", "huawei-dcs-v1"])("of %s has the pages of that service alone", (service) => {
    const own = pagesOfSite().filter((path) => path.startsWith(`${service}/`));
    expect(addressesIn(fileOf(`${service}/llms-full.txt`)).sort()).toEqual(own);
  });
});

describe("a site whose host is known", () => {
  const page = (id: string, order?: number) => ({
    ...{ id, address: `${id}.md`, title: `Title of ${id}`, description: "Says it.", order },
    body: `# Title of ${id}\n\nText of ${id}.\n`,
  });
  const data: SiteData = {
    services: [],
    package: { name: "sdk", version: "1.0.0", description: "Calls things." },
  };
  const host = { site: new URL("https://docs.example.org"), base: "/a/" };
  const pages = [page("guides/second", 2), page("stray"), page("guides/first", 1)];

  test("has whole addresses, and leaves no page out", () => {
    const text = llmsText({ data, pages, host });
    expect(text).toMatch(/^# Cachesmith\n\n> Calls things\.\n\n/);
    expect(text).toContain(
      [
        "## Guides",
        "",
        "- [Title of guides/first](https://docs.example.org/a/guides/first.md): Says it.",
        "- [Title of guides/second](https://docs.example.org/a/guides/second.md): Says it.",
        "",
        "## Other pages",
        "",
        "- [Title of stray](https://docs.example.org/a/stray.md): Says it.",
        "",
      ].join("\n"),
    );
    expect(llmsFullText({ data, pages: pages.slice(1, 2), host })).toBe(
      "<!-- https://docs.example.org/a/stray.md -->\n\n# Title of stray\n\nText of stray.\n",
    );
  });
});
