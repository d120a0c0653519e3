import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonFeed, rssFeed } from "../../templates/site/src/release-feed.js";
import { run } from "../package/packed.js";
import { visitSite, type Visitor } from "./browser.js";
import { root } from "./served.js";

interface JsonFeed {
  readonly version: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

/** What the definitions have a file of: numbers, and dates of changes that no release announces. */
const releases = (): string[] =>
  readdirSync(join(root, "spec/tencent-redis/2018-04-12/changelog"))
    .map((file) => file.replace(/^0*|\.yaml$/g, ""))
    .filter((release) => release !== "prose")
    .sort();

const fileOf = (path: string): string => readFileSync(join(visitor.folder, path), "utf8");
// Written by the site's own build; the tests look at the rest.
const parsed = (text: string): JsonFeed => JSON.parse(text) as JsonFeed;

/** What a strict reader of XML finds in a feed: the browser's. */
async function readRss(text: string) {
  const visit = await visitor.open("");
  try {
    return await visit.page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, "application/xml");
      const textIn = (parent: Element | Document, name: string) => parent.getElementsByTagName(name)[0]?.textContent;
      const items = [...document.getElementsByTagName("item")].map((item) => ({
        title: textIn(item, "title"),
        link: textIn(item, "link"),
        guid: textIn(item, "guid"),
        isLink: item.getElementsByTagName("guid")[0]?.getAttribute("isPermaLink"),
        date: textIn(item, "pubDate"),
        content: textIn(item, "content:encoded"),
      }));
      const { documentElement } = document;
      return {
        faults: document.getElementsByTagName("parsererror").length,
        version: documentElement.tagName === "rss" ? documentElement.getAttribute("version") : null,
        channel: ["title", "link", "description"].map((name) => textIn(document, name)),
        items,
      };
    }, text);
  } finally {
    await visit.close();
  }
}

describe("the feeds of releases", () => {
  test("have every release once, the newest first, with ids that know no host", () => {
    const { version, items } = parsed(fileOf("tencent-redis/changelog.json"));
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(items.length).toBeGreaterThan(100);
    const ids = items.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(releases().map((release) => `cachesmith-sdk/tencent-redis/release-${release}`));
    const dates = items.map(({ date_published: date }) => date);
    for (const date of dates) expect(new Date(date).toISOString()).toBe(date);
    expect(dates.toSorted().reverse()).toEqual(dates);
    expect(items[0]?.title).toBe("2026-09-15, announced in no release");
    expect(items[1]?.title).toBe("Release 107, 2026-08-07");
  });

  test("say the same as RSS and as JSON", async () => {
    const { version, faults, channel, items } = await readRss(fileOf("tencent-redis/changelog.xml"));
    expect({ version, faults }).toEqual({ version: "2.0", faults: 0 });
    expect(channel.every(Boolean)).toBe(true);
    const json = parsed(fileOf("tencent-redis/changelog.json"));
    expect(items).toEqual(
      json.items.map(({ id, url, title, content_html: content, date_published: date }) => ({
        ...{ title, content, link: url, guid: id, isLink: "false" },
        date: new Date(date).toUTCString(),
      })),
    );
  });

  test("lead to what is there", () => {
    const { items, home_page_url: home, feed_url: self } = parsed(fileOf("tencent-redis/changelog.json"));
    expect(fileOf(self.replace("/reference/", ""))).not.toBe("");
    expect(fileOf(`${home.replace("/reference/", "")}index.html`)).not.toBe("");
    const pages = new Map<string, string>();
    const links = items.flatMap(({ url, content_html: content }) => [
      url,
      ...[...content.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => href),
    ]);
    expect(links.length).toBeGreaterThan(500);
    const lost = links.filter((link) => {
      const [, path = "", id] = /^\/reference\/(.+\/)(?:#(.+))?$/.exec(link) ?? [];
      if (path && !pages.has(path)) pages.set(path, fileOf(`${path}index.html`));
      return !path || (id !== undefined && !pages.get(path)?.includes(`id="${id}"`));
    });
    expect(lost).toEqual([]);
  });

  test("are HTML without what only the site understands", () => {
    for (const { content_html: content } of parsed(fileOf("tencent-redis/changelog.json")).items) {
      expect(content).toMatch(/^<ul>[^]*<\/ul>$/);
      expect(content).not.toMatch(/<wbr|class=|data-|id=/);
    }
  });

  test("are announced on the pages of their service alone, and linked on its changelog without JavaScript", async () => {
    const announced = (path: string) =>
      [...fileOf(`${path}index.html`).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)].map(
        ([, type, href]) => ({ type, href }),
      );
    const feeds = [
      { type: "application/rss+xml", href: "/reference/tencent-redis/changelog.xml" },
      { type: "application/feed+json", href: "/reference/tencent-redis/changelog.json" },
    ];
    expect(announced("tencent-redis/")).toEqual(feeds);
    expect(announced("tencent-redis/actions/DescribeInstances/")).toEqual(feeds);
    expect(announced("huawei-dcs/").map(({ href }) => href)).toEqual([
      "/reference/huawei-dcs/changelog.xml",
      "/reference/huawei-dcs/changelog.json",
    ]);
    expect([...announced("huawei-dcs-v1/"), ...announced("guides/testing/"), ...announced("")]).toEqual([]);
    const visit = await visitor.open("tencent-redis/changelog/", { javaScriptEnabled: false });
    for (const [name, { href }] of [
      ["RSS", feeds[0]],
      ["JSON Feed", feeds[1]],
    ] as [string, { href: string }][])
      expect(await visit.page.getByRole("link", { name }).getAttribute("href")).toBe(href);
    await visit.close();
  });
});

describe("a site whose host is known", () => {
  const source = {
    service: {
      ...{ id: "kiosk/v1", title: "Kiosk", subpath: "kiosk" },
      releases: [
        { number: 1, published: "2020-01-02T03:04:05+08:00", changes: [] },
        { published: "2021-03-04", changes: [] },
      ],
    },
    html: ["1", "2021-03-04"]
      .map(
        (key) => `<section class="entry"><h2 id="release-${key}">Of ${key}<a class="anchor" href="#x"></a></h2>
          <ul><li data-line><span class="badge">Added</span> <a href="/a/kiosk/#x"><code>A<wbr>B &amp; C</code></a></li></ul></section>`,
      )
      .join(""),
    name: "sdk",
  };
  const host = { site: new URL("https://docs.example.org"), base: "/a/" };

  test("has whole addresses in its feeds, and a release without a number has its day", () => {
    const feed = parsed(jsonFeed(source, host));
    expect(feed.items).toEqual([
      expect.objectContaining({
        id: "sdk/kiosk/release-2021-03-04",
        url: "https://docs.example.org/a/kiosk/changelog/#release-2021-03-04",
        title: "Of 2021-03-04",
        content_html:
          '<ul><li><span>Added</span> <a href="https://docs.example.org/a/kiosk/#x"><code>AB &amp; C</code></a></li></ul>',
        date_published: "2021-03-04T00:00:00.000Z",
      }),
      expect.objectContaining({ id: "sdk/kiosk/release-1", date_published: "2020-01-01T19:04:05.000Z" }),
    ]);
    expect(rssFeed(source, host)).toContain(
      '<atom:link href="https://docs.example.org/a/kiosk/changelog.xml" rel="self"',
    );
  });

  test("has the same ids as one whose host is not", () => {
    const ids = (text: string): string[] => parsed(text).items.map(({ id }) => id);
    const unknown = jsonFeed(source, { ...host, site: undefined });
    expect(ids(unknown)).toEqual(ids(jsonFeed(source, host)));
    expect(parsed(unknown).feed_url).toBe("/a/kiosk/changelog.json");
    expect(unknown + rssFeed(source, { ...host, site: undefined })).not.toMatch(/unknown|docs\.example/);
  });

  test("is an error when the page lacks a release", () => {
    expect(() => rssFeed({ ...source, html: "" }, host)).toThrow(
      'The changelog of kiosk/v1 has no entry "release-2021-03-04".',
    );
  });

  test.each([
    ["ftp://docs.example.org", "write it as https://docs.example.com"],
    ["docs.example.org", "write it as https://docs.example.com"],
    ["https://docs.example.org/reference/", "give its folder as --base"],
  ])("cannot be built for %s", async (address, fix) => {
    const { code, output } = await run(root, "templates/site/build.mjs", "build", "--site", address);
    expect(output).toBe(`--site ${address} is not the address of a host: ${fix}.\n`);
    expect(code).toBe(2);
  });
});
