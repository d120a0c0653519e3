import type { AstroIntegration } from "astro";
import { remarkLinks, remarkTitle } from "./links.js";

/** All that happens to Markdown between its file and its page, in order. */
export function markdownPlugins(root: string): AstroIntegration {
  return {
    name: "cachesmith-markdown",
    hooks: {
      "astro:config:setup": ({ config, updateConfig, injectRoute }) => {
        injectRoute({ pattern: "/[...page].md", entrypoint: new URL("../routes/markdown.ts", import.meta.url) });
        updateConfig({
          markdown: {
            // Quotes and dashes mean what they are: these are names and values.
            smartypants: false,
            remarkPlugins: [remarkTitle, [remarkLinks, { root, base: config.base }]],
          },
        });
      },
    },
  };
}
