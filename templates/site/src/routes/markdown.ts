import type { APIRoute, GetStaticPaths } from "astro";
import { markdownPages } from "../markdown-pages.js";

/** The Markdown of every page is next to it, at the address that the relative links between the files have. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await markdownPages()).map(({ address, body }) => ({
    params: { page: address.replace(/\.md$/, "") },
    props: { body },
  }));

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { "content-type": "text/markdown; charset=utf-8" } });
