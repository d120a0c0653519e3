import { getCollection } from "astro:content";
import { posix } from "node:path";
import { markdownAddress, withSiteLinks } from "./addresses.js";
import type { MarkdownPage } from "./llms.js";

/** Every page of the site, with links as they lead between the files that stand beside the pages. */
export async function markdownPages(): Promise<MarkdownPage[]> {
  return (await getCollection("docs")).flatMap(({ id, filePath = "", body = "", data }) => {
    const address = markdownAddress(posix.join("templates/site", filePath));
    if (address === undefined) return [];
    const { title, description = "", sidebar } = data;
    return [{ id, address, title, description, order: sidebar.order, body: `${withSiteLinks(body).trim()}\n` }];
  });
}
