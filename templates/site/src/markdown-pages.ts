import { getCollection } from "astro:content";
import { posix } from "node:path";
import { markdownAddress, withSiteLinks } from "./addresses.js";
import type { MarkdownPage } from "./llms.js";
import { withoutMarks } from "./plugins/marks.js";
import { withRequests } from "./signing/example-requests.js";

/** Every page of the site with what its examples send, and with links as they lead between the files beside the pages. */
export async function markdownPages(): Promise<MarkdownPage[]> {
  const pages = (await getCollection("docs")).map(async ({ id, filePath = "", body = "", data }) => {
    const address = markdownAddress(posix.join("templates/site", filePath));
    if (address === undefined) return [];
    const { title, description = "", sidebar } = data;
    const text = (await withRequests(id, withSiteLinks(withoutMarks(body)))).trim();
    return [{ id, address, title, description, order: sidebar.order, body: `${text}\n` }];
  });
  return (await Promise.all(pages)).flat();
}
