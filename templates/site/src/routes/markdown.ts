import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { markdownAddress } from "../addresses.js";

/** The Markdown of every page stands beside it, at the address that the relative links between the files have. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection("docs")).flatMap(({ filePath = "", body = "" }) => {
    const address = markdownAddress(filePath.replace(/^(?:\.\.\/)+/, ""));
    return address === undefined ? [] : [{ params: { page: address.replace(/\.md$/, "") }, props: { body } }];
  });

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(`${props.body.trim()}\n`, { headers: { "content-type": "text/markdown; charset=utf-8" } });
