import type { APIRoute } from "astro";
import { rssFeed } from "../release-feed.js";
import { feedPaths, type FeedProps } from "../feed-paths.js";

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props, site }) =>
  new Response(rssFeed(props.source, { site, base: import.meta.env.BASE_URL }), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
