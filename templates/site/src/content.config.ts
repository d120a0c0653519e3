import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { pageId, pagePatterns } from "./addresses.js";

/** Every page that is written in Markdown, generated or by hand. */
export const collections = {
  docs: defineCollection({
    loader: glob({
      base: "../..",
      pattern: [...pagePatterns],
      generateId: ({ entry }) => pageId(entry) ?? entry,
    }),
    schema: docsSchema(),
  }),
};
