import type { Line } from "./lines.js";
import type { ReadRelease } from "./reading.js";

/** A name that the vendor's page links. */
interface Mention {
  readonly name: string;
  readonly line: number;
}

/** The links that a PDF prints at the end of a page. */
interface Block {
  readonly urls: readonly string[];
  readonly line: number;
}

/**
 * Addresses by name of action or structure. Markdown has them at the name. A PDF has them in a list at the end of
 * each page, in the order of the page's names: a list counts only when it has as many links as the page has
 * names, and each link to a structure (`…#Name`) meets that name.
 */
export function linksOf(lines: readonly Line[], releases: readonly ReadRelease[]): ReadonlyMap<string, string> {
  const links = new Map(lines.flatMap(({ text, url }) => (url === undefined ? [] : [[text, url] as const])));
  const mentions = releases.flatMap(mentionsOf).sort((a, b) => a.line - b.line);
  let from = 0;
  for (const { urls, line: end } of blocksOf(lines)) {
    let to = from;
    while ((mentions[to]?.line ?? end) < end) to++;
    const page = mentions.slice(from, to);
    if (agrees(page, urls)) for (const [index, { name }] of page.entries()) links.set(name, urls[index] ?? "");
    from = to;
  }
  return links;
}

/** Structures that the links name: the text knows them, whatever a page break made of the names themselves. */
export function structuresOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ token, url }) => fragmentOf(token.kind === "link" ? token.url : url) ?? []);
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: { urls: string[]; line: number }[] = [];
  let within = false;
  for (const { token, line } of lines) {
    if (token.kind === "debris") continue;
    const last = within ? blocks.at(-1) : undefined;
    within = token.kind === "link";
    if (token.kind !== "link") continue;
    if (last) last.urls.push(token.url);
    else blocks.push({ urls: [token.url], line });
  }
  return blocks;
}

/** Every owner of a list once, and every action and structure of a list. */
function mentionsOf({ changes }: ReadRelease): Mention[] {
  return changes.flatMap(({ of, names }, index) => {
    if (of === undefined) return names;
    return changes[index - 1]?.of?.line === of.line ? [] : [of];
  });
}

function agrees(page: readonly Mention[], urls: readonly string[]): boolean {
  if (page.length !== urls.length) return false;
  return page.every(({ name }, index) => (fragmentOf(urls[index]) ?? name) === name);
}

const fragmentOf = (url: string | undefined): string | undefined =>
  /#(?<name>[A-Z][A-Za-z0-9]*)$/u.exec(url ?? "")?.groups?.["name"];
