import { fullAddress, type Host } from "./addresses.js";
import { servicesInOrder, type Service, type SiteData } from "./data.js";
import { byOrder, lists } from "./reading-order.js";

/** A page as Markdown. */
export interface MarkdownPage {
  readonly id: string;
  /** Of its Markdown, below the base: `a/actions/B.md`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly order: number | undefined;
  /** With its title as its first line. */
  readonly body: string;
}

/** What the texts for language models are made of. */
export interface LlmsSource {
  readonly data: SiteData;
  readonly pages: readonly MarkdownPage[];
  readonly host: Host;
}

/** Addresses below the base: of the list, of all pages in one text, and of a service's pages in one. */
export const llmsFile = "llms.txt";
export const llmsFullFile = (folder?: string): string => (folder ? `${folder}/llms-full.txt` : "llms-full.txt");

interface Section {
  readonly title: string;
  /** Folder of the service that it belongs to. */
  readonly folder?: string;
  readonly pages: readonly MarkdownPage[];
}

/** All pages with what they say, in the form of llmstxt.org: a summary, then lists of links to Markdown. */
export function llmsText({ data, pages, host }: LlmsSource): string {
  const link = (label: string, address: string): string => `[${label}](${fullAddress(host, address)})`;
  const item = ({ title, address, description }: MarkdownPage): string =>
    `- ${link(title, address)}${description ? `: ${description}` : ""}`;
  const whole = servicesInOrder(data).map(({ title, subpath }) => link(title, llmsFullFile(subpath)));
  const blocks = [
    "# Cachesmith",
    `> ${data.package.description}`,
    `The npm package is \`${data.package.name}\`. Every page is Markdown; ${link("all in one text", llmsFullFile())}, or those of ${whole.join(", ")}.`,
    ...sectionsOf(data, pages).flatMap((section) => [`## ${section.title}`, section.pages.map(item).join("\n")]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The Markdown of every page, or of one service's, each below its address. Relative links start from there. */
export function llmsFullText({ data, pages, host }: LlmsSource, folder?: string): string {
  return sectionsOf(data, pages)
    .filter((section) => folder === undefined || section.folder === folder)
    .flatMap((section) => section.pages)
    .map(({ address, body }) => `<!-- ${fullAddress(host, address)} -->\n\n${body}`)
    .join("\n");
}

function sectionsOf(data: SiteData, pages: readonly MarkdownPage[]): Section[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const take = (id: string): MarkdownPage[] => {
    const page = byId.get(id);
    byId.delete(id);
    return page ? [page] : [];
  };
  const guides = pages
    .filter(({ id }) => id.startsWith("guides/"))
    .sort((a, b) => byOrder(inOrder(a), inOrder(b)))
    .flatMap(({ id }) => take(id));
  const services = servicesInOrder(data).flatMap((service) => serviceSections(service, take));
  // A page that belongs nowhere is told of all the same.
  const others = [...byId.values()];
  return [{ title: "Guides", pages: guides }, ...services, { title: "Other pages", pages: others }].filter(
    (section) => section.pages.length > 0,
  );
}

function serviceSections(service: Service, take: (id: string) => MarkdownPage[]): Section[] {
  const { subpath: folder, title, deprecated, categories, actions, structures, tables = [] } = service;
  const name = deprecated ? `${title} (deprecated)` : title;
  const named = (kind: string, things: readonly { readonly name: string }[]): MarkdownPage[] =>
    things.flatMap((thing) => take(`${folder}/${kind}/${thing.name}`));
  return [
    { title: name, folder, pages: [take(folder), ...lists.map(([page]) => take(`${folder}/${page}`))].flat() },
    ...categories.map(({ id, title: category }) => ({
      title: `${name}: ${category}`,
      folder,
      pages: named(
        "actions",
        actions.filter((action) => action.category === id),
      ),
    })),
    { title: `${name}: Structures`, folder, pages: named("structures", structures) },
    { title: `${name}: Tables`, folder, pages: named("tables", tables) },
  ];
}

const inOrder = ({ id, order }: MarkdownPage): Parameters<typeof byOrder>[0] => ({ id, data: { sidebar: { order } } });
