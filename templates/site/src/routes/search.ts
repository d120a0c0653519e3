import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import MiniSearch from "minisearch";
import { servicesInOrder, siteData } from "../data.js";
import { serviceEntries } from "../search/entries.js";
import { indexOptions, type Entry, type SearchFile } from "../search/options.js";
import { pageEntries } from "../search/pages.js";

/** All that search knows, in one file that is fetched when search is first opened. */
export const GET: APIRoute = async () => {
  const services = servicesInOrder(siteData());
  const pages = pageEntries(await getCollection("docs"), services);
  const entries: Entry[] = [...services.flatMap((service, place) => serviceEntries(service, place)), ...pages];
  const index = new MiniSearch(indexOptions);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const file: SearchFile = {
    services: services.map(({ title, subpath, deprecated }) => ({
      title,
      folder: subpath,
      deprecated: deprecated !== undefined,
    })),
    entries,
    index: index.toJSON(),
  };
  return new Response(JSON.stringify(file), { headers: { "content-type": "application/json" } });
};
