import type { APIRoute, GetStaticPaths } from "astro";
import { siteData } from "../data.js";
import { llmsFullText } from "../llms.js";
import { markdownPages } from "../markdown-pages.js";

/** All pages in one text at the root, and those of a service in its folder. */
export const getStaticPaths: GetStaticPaths = () =>
  [undefined, ...siteData().services.map(({ subpath }) => subpath)].map((service) => ({ params: { service } }));

export const GET: APIRoute = async ({ params, site }) => {
  const host = { site, base: import.meta.env.BASE_URL };
  const text = llmsFullText({ data: siteData(), pages: await markdownPages(), host }, params["service"]);
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
