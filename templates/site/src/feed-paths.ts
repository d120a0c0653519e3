import { getCollection } from "astro:content";
import { siteData } from "./data.js";
import { servicesWithFeeds } from "./feeds.js";
import type { FeedSource } from "./release-feed.js";

export interface FeedProps {
  readonly source: FeedSource;
}

/** One feed per service that has releases, made of its rendered changelog. */
export async function feedPaths(): Promise<{ params: { service: string }; props: FeedProps }[]> {
  const pages = new Map((await getCollection("docs")).map((page) => [page.id, page]));
  const { name } = siteData().package;
  return servicesWithFeeds().map((service) => {
    const html = pages.get(`${service.subpath}/changelog`)?.rendered?.html ?? "";
    return { params: { service: service.subpath }, props: { source: { service, html, name } } };
  });
}
