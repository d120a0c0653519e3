/** Of the module that Astro makes of src/content.config.ts: what the site calls, so that types need no build before. */
declare module "astro:content" {
  export interface Page {
    readonly id: string;
    /** From the folder of the site: `../../generated/docs/…`. */
    readonly filePath?: string;
    /** Markdown below the front matter. */
    readonly body?: string;
    /** What the plugins have made of it. */
    readonly rendered?: { readonly html: string };
    readonly data: {
      readonly title: string;
      readonly description?: string;
      readonly sidebar: { readonly order?: number | undefined };
    };
  }
  export function getCollection(collection: "docs"): Promise<Page[]>;
  /** Named by Starlight's types. */
  export type RenderResult = Readonly<Record<string, unknown>>;
}
