import type { AstroIntegration } from "astro";
import { rehypeAnchors, rehypeHeadings } from "./anchors.js";
import { rehypeEntries } from "./entries.js";
import { rehypeExpand } from "./expand.js";
import { remarkLinks, remarkTitle } from "./links.js";
import { rehypeMarks, rehypeUnmark } from "./marks.js";
import { remarkRequests } from "./requests.js";
import { rehypeSigningForm } from "./signing-form.js";
import { rehypeTimelineLink } from "./timeline-link.js";
import { rehypeBreaks, rehypeFacts, rehypeNotes, rehypeTables } from "./tables.js";
import { rehypeTabs } from "./tabs.js";

/** All that happens to Markdown between its file and its page, in order. */
export function markdownPlugins(root: string): AstroIntegration {
  // Astro passes over what a plugin throws: the page stays empty and the build succeeds.
  const faults = new Set<string>();
  return {
    name: "cachesmith-markdown",
    hooks: {
      "astro:build:done": () => {
        if (faults.size > 0) throw new Error(["The pages have faults:", ...faults].join("\n"));
      },
      "astro:config:setup": ({ config, updateConfig, injectRoute, logger }) => {
        const complain = (message: string): void => {
          if (!faults.has(message)) logger.error(message);
          faults.add(message);
        };
        const places = { root, base: config.base, complain };
        injectRoute({ pattern: "/[...page].md", entrypoint: new URL("../routes/markdown.ts", import.meta.url) });
        updateConfig({
          markdown: {
            // Quotes and dashes mean what they are: these are names and values.
            smartypants: false,
            remarkPlugins: [remarkTitle, [remarkLinks, places], [remarkRequests, places]],
            rehypePlugins: [
              rehypeMarks,
              rehypeAnchors,
              rehypeHeadings,
              rehypeFacts,
              rehypeTables,
              rehypeBreaks,
              rehypeNotes,
              [rehypeExpand, places],
              rehypeTabs,
              [rehypeSigningForm, places],
              [rehypeEntries, places],
              [rehypeTimelineLink, places],
              rehypeUnmark,
            ],
          },
        });
      },
    },
  };
}
