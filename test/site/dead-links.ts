import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { slugOf } from "../../templates/site/src/plugins/anchors.js";

/** What a page refers to, and what can be referred to on it. */
interface Page {
  /** Below the folder of the site. */
  readonly file: string;
  /** As they are written. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

export interface SiteCheck {
  /** One sentence a fault, each with its page: files and anchors that are not there, ids that are not unique. */
  readonly faults: readonly string[];
  readonly pages: number;
  readonly links: number;
}

/** Follows every link of the pages in a folder, HTML and Markdown, as if it stood at `base` of a host. */
export function checkSite(folder: string, base: string): SiteCheck {
  const pages = readPages(folder);
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const linkFault = follower(folder, base, ids);
  const faults = pages.flatMap(({ file, links, ids: own }) => [
    ...repeated(own).map((id) => `${file} has the id "${id}" more than once.`),
    ...[...new Set(links)].flatMap((link) => {
      const fault = linkFault(file, link);
      return fault === undefined ? [] : [`${file} links to "${link}": ${fault}`];
    }),
  ]);
  return { faults, pages: pages.length, links: pages.reduce((sum, { links }) => sum + links.length, 0) };
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

const readPages = (folder: string): Page[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:html|md)$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return { file, ...(file.endsWith(".md") ? markdownPage(text) : htmlPage(text)) };
    });

type Node = DefaultTreeAdapterMap["node"];

/** Attributes whose value is an address. */
const linking: ReadonlySet<string> = new Set(["href", "src", "data-source"]);

function htmlPage(text: string): Omit<Page, "file"> {
  const [links, ids]: [string[], string[]] = [[], []];
  const walk = (node: Node): void => {
    if ("attrs" in node)
      for (const { name, value } of node.attrs)
        if (name === "id") ids.push(value);
        else if (linking.has(name)) links.push(value);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  return { links, ids };
}

/** Anchors, headings as hosts of Markdown name them, and links, outside of code. */
function markdownPage(text: string): Omit<Page, "file"> {
  const prose = text.replaceAll(/^(```+)[^]*?^\1/gm, "");
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    slugOf(heading.replaceAll(/[`*]|\]\([^)]*\)|\[/g, "")),
  );
  const anchors = [...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  const links = [...prose.replaceAll(/`[^`\n]+`/g, "").matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, url = ""]) => url);
  // A heading of the name of another is numbered by the host, so the name itself is there once.
  return { links, ids: [...anchors, ...new Set(headings.filter((slug) => !anchors.includes(slug)))] };
}

type Follow = (from: string, link: string) => string | undefined;

/** Gives what is wrong with a link of a page. */
function follower(folder: string, base: string, ids: ReadonlyMap<string, ReadonlySet<string>>): Follow {
  const host = "http://site.test";
  return (from, link) => {
    const address = `${host}${base}${from.replace(/(?<=^|\/)index\.html$/, "")}`;
    // The page of what is not there stands at every address.
    const place = from === "404.html" ? `${host}${base}some/where/else/` : address;
    if (!URL.canParse(link, place)) return "this is no address.";
    const url = new URL(link, place);
    if (!["http:", "https:", "data:"].includes(url.protocol)) return `${url.protocol} is no way for a reader.`;
    if (url.origin !== host) return url.hostname.includes(".") ? undefined : "the host has no name.";
    if (!url.pathname.startsWith(base)) return `this leaves ${base}, the folder of the site.`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const isHere = url.pathname === new URL(place).pathname;
    const file = isHere ? from : path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!isFile(join(folder, file))) return "no such file.";
    const id = decodeURIComponent(url.hash.slice(1));
    return id === "" || ids.get(file)?.has(id) ? undefined : `${file} has no such anchor.`;
  };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
