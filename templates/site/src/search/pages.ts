import type { Page } from "astro:content";
import type { Service } from "../data.js";
import { slugOf } from "../plugins/anchors.js";
import type { Entry } from "./options.js";

/** Guides and overviews with their headings, and the lists of each service; pages of actions and the like come from the model. */
export function pageEntries(pages: readonly Page[], services: readonly Service[]): Entry[] {
  return pages.flatMap((page): Entry[] => {
    const { id, body = "", data } = page;
    const context = data.description ?? "";
    const address = `${id}/`;
    const parts = (place: Pick<Entry, "kind" | "service">): Entry[] =>
      headings(body).map(({ text, anchor }) => ({
        ...place,
        name: text,
        address: `${address}#${anchor}`,
        owner: data.title,
        context: "",
      }));
    if (id.startsWith("guides/"))
      return [{ kind: "guide", name: data.title, address, context }, ...parts({ kind: "guide" })];
    const [folder, ...rest] = id.split("/");
    const service = services.findIndex(({ subpath }) => subpath === folder);
    if (service < 0 || rest.length > 1) return [];
    const own: Entry = { kind: "page", name: data.title, address, service, context };
    // What the headings of the other lists name is found by itself.
    return rest.length === 0 ? [own, ...parts({ kind: "page", service })] : [own];
  });
}

interface Heading {
  readonly text: string;
  readonly anchor: string;
}

/** Second and third level, outside of code; an anchor before one is its id. */
function headings(body: string): Heading[] {
  const prose = body.replaceAll(/^(```+)[^]*?^\1/gm, "");
  const found = prose.matchAll(/(?:^<a id="([^"]+)"><\/a>\s+)?^#{2,3} (.+)$/gm);
  const all = [...found].map(([, id, text = ""]) => {
    const plain = text.replaceAll(/[`*]|\]\([^)]*\)|\[/g, "").trim();
    return { text: plain, anchor: id ?? slugOf(plain) };
  });
  // A second of the same name has a number in its id; the first leads near enough.
  return all.filter(({ anchor }, index) => all.findIndex((other) => other.anchor === anchor) === index);
}
