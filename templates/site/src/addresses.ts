/** Folders of the repository whose Markdown becomes pages, and where their pages are, below the site's root. */
const sources: readonly (readonly [folder: string, address: string])[] = [
  ["generated/docs/", ""],
  ["templates/guides/", "guides/"],
];

/** Globs of all pages, relative to the repository. */
export const pagePatterns: readonly string[] = sources.map(([folder]) => `${folder}**/*.{md,mdx}`);

/**
 * Id of the page made of a file, which is its address without slashes around it: `generated/docs/a/actions/B.md` is
 * `a/actions/B`, an `index.md` its folder. Undefined for a file that becomes no page. Links from outside rely on ids.
 */
export function pageId(file: string): string | undefined {
  const path = markdownAddress(file);
  if (path === undefined) return undefined;
  return path.replace(/\.md$/, "").replace(/(?:^|\/)index$/, "");
}

/** Where the Markdown of a page is, so that the relative links in it lead to Markdown: `a/actions/B.md`. */
export function markdownAddress(file: string): string | undefined {
  for (const [folder, address] of sources)
    if (file.startsWith(folder) && /\.mdx?$/.test(file))
      return address + file.slice(folder.length).replace(/\.mdx$/, ".md");
  return undefined;
}

/** Markdown of a guide with links as they lead on the site, where guides and reference are closer than in the repository. */
export const withSiteLinks = (markdown: string): string => markdown.replaceAll("](../../generated/docs/", "](../");

/** The address of a page below a base that ends in a slash. */
export const pageAddress = (base: string, id: string): string => (id === "" ? base : `${base}${id}/`);

/** The file of the reference that an address below the base is made of, whether there is one or not. */
export function docsFile(base: string, address: string): string | undefined {
  const [, path] = address.startsWith(base) ? (/^([^#]+)\/(?:#.*)?$/.exec(address.slice(base.length)) ?? []) : [];
  return path === undefined ? undefined : `generated/docs/${path}.md`;
}

/** Where the site is: without a host its addresses begin with the base. */
export interface Host {
  readonly site: URL | undefined;
  readonly base: string;
}

/** An address below the base as others find it: whole when the host is known, else from the root of the host. */
export const fullAddress = ({ site, base }: Host, address: string): string =>
  site ? new URL(base + address, site).href : base + address;
