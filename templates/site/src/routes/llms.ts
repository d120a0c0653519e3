import type { APIRoute } from "astro";
import { siteData } from "../data.js";
import { llmsText } from "../llms.js";
import { markdownPages } from "../markdown-pages.js";

/** The list of all pages for language models. */
export const GET: APIRoute = async ({ site }) => {
  const host = { site, base: import.meta.env.BASE_URL };
  return new Response(llmsText({ data: siteData(), pages: await markdownPages(), host }), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
