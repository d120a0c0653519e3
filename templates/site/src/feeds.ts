import { siteData, type Service } from "./data.js";

/** A feed of a service's releases. */
export interface FeedLink {
  readonly label: "RSS" | "JSON Feed";
  readonly title: string;
  readonly type: string;
  /** Below the base. */
  readonly address: string;
}

/** The feeds of the service that a page belongs to; a service without releases has none. */
export function feedsOf(id: string): FeedLink[] {
  const [folder] = id.split("/");
  return servicesWithFeeds()
    .filter(({ subpath }) => subpath === folder)
    .flatMap(feedLinks);
}

/** Both feeds of a service. */
export function feedLinks(service: Pick<Service, "title" | "subpath">): [rss: FeedLink, json: FeedLink] {
  const feed = (label: FeedLink["label"], type: string, suffix: string): FeedLink => ({
    label,
    title: `${feedTitle(service)} (${label})`,
    type,
    address: `${service.subpath}/changelog.${suffix}`,
  });
  return [feed("RSS", "application/rss+xml", "xml"), feed("JSON Feed", "application/feed+json", "json")];
}

export const servicesWithFeeds = (): Service[] => siteData().services.filter(({ releases }) => releases.length > 0);

export const feedTitle = ({ title }: Pick<Service, "title">): string => `Releases of ${title}`;
