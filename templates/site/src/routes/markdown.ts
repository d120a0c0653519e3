import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { posix } from "node:path";
import { markdownAddress, withSiteLinks } from "../addresses.js";
import { withRequests } from "../signing/example-requests.js";

/** The Markdown of every page stands beside it, at the address that the relative links between the files have. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection("docs")).flatMap(({ id, filePath = "", body = "" }) => {
    const address = markdownAddress(posix.join("templates/site", filePath));
    if (address === undefined) return [];
    return [{ params: { page: address.replace(/\.md$/, "") }, props: { id, body } }];
  });

export const GET: APIRoute<{ id: string; body: string }> = async ({ props: { id, body } }) =>
  new Response(`${(await withRequests(id, withSiteLinks(body))).trim()}\n`, {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
