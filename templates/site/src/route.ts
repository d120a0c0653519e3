import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { getCollection } from "astro:content";
import { breakPlaces } from "./breaks.js";
import { siteData } from "./data.js";
import { feedsOf } from "./feeds.js";
import { byOrder } from "./reading-order.js";
import { sidebarOf, type Place } from "./sidebar.js";

let pages: Promise<Place["pages"]> | undefined;

/** Gives each page the side bar of its service, and its feeds. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { starlightRoute: route } = locals;
  pages ??= getCollection("docs").then(
    (entries) => new Map(entries.toSorted(byOrder).map(({ id, data }) => [id, data.title])),
  );
  const base = import.meta.env.BASE_URL;
  route.sidebar = sidebarOf(siteData(), { base, id: route.id, pages: await pages });
  for (const { type, title, address } of feedsOf(route.id))
    route.head.push({ tag: "link", attrs: { rel: "alternate", type, title, href: base + address } });
  for (const item of route.toc?.items ?? []) letBreak(item);
});

type ContentsItem = NonNullable<StarlightRouteData["toc"]>["items"][number];

/** The list of contents is narrow: a long name breaks there where a reader would, at a space of no width. */
function letBreak(item: ContentsItem): void {
  item.text = breakPlaces(item.text).join("\u200b");
  item.children.forEach(letBreak);
}
