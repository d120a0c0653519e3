import { Feed } from "feed";
import {
  defaultTreeAdapter as tree,
  parseFragment,
  serializeOuter,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";
import { fullAddress, pageAddress, type Host } from "./addresses.js";
import { releaseKey, type Service } from "./data.js";
import { feedLinks, feedTitle } from "./feeds.js";

/** What a feed is made of. */
export interface FeedSource {
  readonly service: Pick<Service, "id" | "title" | "subpath" | "releases">;
  /** The changelog of the service as it is rendered. */
  readonly html: string;
  /** Name of the package, which makes ids unique wherever the site is. */
  readonly name: string;
}

/** The feed library asks for whole addresses; this host is taken out again where none is known. */
const unknownHost = "https://unknown.invalid";

/** The releases of a service as RSS 2.0, the newest first. Addresses begin with the base where no host is known. */
export const rssFeed = (source: FeedSource, host: Host): string => withoutUnknownHost(releaseFeed(source, host).rss2());

/** The same as JSON Feed 1.1; the library writes version 1, which differs in what we do not use and in the language. */
export function jsonFeed(source: FeedSource, host: Host): string {
  const feed: unknown = JSON.parse(releaseFeed(source, host).json1());
  const newer = { ...(feed as object), version: "https://jsonfeed.org/version/1.1", language: "en" };
  return withoutUnknownHost(`${JSON.stringify(newer, null, 2)}\n`);
}

const withoutUnknownHost = (text: string): string => text.replaceAll(unknownHost, "");

function releaseFeed({ service, html, name }: FeedSource, { site, base }: Host): Feed {
  const host = { site: site ?? new URL(unknownHost), base };
  const page = fullAddress(host, pageAddress("", `${service.subpath}/changelog`));
  const releases = service.releases.toReversed();
  const [rss, json] = feedLinks(service).map(({ address }) => fullAddress(host, address));
  const feed = new Feed({
    title: feedTitle(service),
    description: `What each release of the vendor added to ${service.title}, changed and deprecated.`,
    language: "en",
    link: page,
    feedLinks: { ...(rss ? { rss } : {}), ...(json ? { json } : {}) },
    // The time of the build would make a new feed of the same releases.
    updated: new Date(releases[0]?.published ?? 0),
    generator: false,
  });
  const entries = entriesOf(html, page);
  for (const release of releases) {
    const id = `release-${releaseKey(release)}`;
    const entry = entries.get(id);
    if (!entry) throw new Error(`The changelog of ${service.id} has no entry "${id}".`);
    const date = new Date(release.published);
    feed.addItem({ ...entry, id: `${name}/${service.subpath}/${id}`, link: `${page}#${id}`, date, published: date });
  }
  return feed;
}

interface Entry {
  readonly title: string;
  readonly content: string;
}

/** What is below each heading of a rendered changelog, by the heading's id. */
function entriesOf(html: string, page: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const section of elementsIn(parseFragment(html))) {
    const [heading, ...rest] = elementsIn(section);
    const id = heading?.attrs.find(({ name }) => name === "id")?.value;
    if (section.tagName !== "section" || !heading || !id) continue;
    for (const element of rest) tidy(element, page);
    entries.set(id, { title: textOf(heading), content: rest.map((element) => serializeOuter(element)).join("") });
  }
  return entries;
}

const elementsIn = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.filter((node) => tree.isElementNode(node));

const textOf = (node: Tree.ChildNode): string =>
  tree.isTextNode(node) ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

/** What the site's styles and scripts look for means nothing in a feed reader; links must lead there from anywhere. */
function tidy(element: Tree.Element, page: string): void {
  element.attrs = element.attrs.flatMap(({ name, value }) =>
    name === "href" ? [{ name, value: new URL(value, page).href }] : [],
  );
  element.childNodes = element.childNodes.filter(({ nodeName }) => nodeName !== "wbr");
  for (const child of elementsIn(element)) tidy(child, page);
}
