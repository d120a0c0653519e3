import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { fileURLToPath } from "node:url";
import { markdownPlugins } from "./src/plugins/index.js";
import { checkedSamples } from "./src/samples.js";
import { rendererWithoutScrolling } from "./src/code-renderer.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the pages will be found, when that is known. */
const site = process.env["CACHESMITH_DOCS_SITE"];

/** Of what is made beside the pages. */
const routes = {
  "/search.json": "search",
  "/[service]/errors.json": "errors",
  "/[...service]/changelog.xml": "rss",
  "/[...service]/changelog.json": "json-feed",
  "/llms.txt": "llms",
  "/[...service]/llms-full.txt": "llms-full",
};

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: "ignore",
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    server: { fs: { allow: [root] } },
    // The page on signing runs the package's own sources, in a browser.
    resolve: { alias: { "#platform": `${root}generated/src/runtime/platform/web.ts` } },
  },
  integrations: [
    // Before Starlight, whose plugins then colour the code.
    markdownPlugins(root),
    checkedSamples(root),
    starlight({
      title: "Cachesmith",
      description: "Reference of the typed SDK for managed-Redis cloud APIs.",
      // Its index cannot take Chinese apart, and knows no codes.
      pagefind: false,
      pagination: false,
      credits: false,
      disable404Route: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      sidebar: [],
      routeMiddleware: "./src/route.ts",
      customCss: [
        "./src/styles/theme.css",
        "./src/styles/content.css",
        "./src/styles/tables.css",
        "./src/styles/tabs.css",
        "./src/styles/search.css",
        "./src/styles/signing.css",
        "./src/styles/filter.css",
        "./src/styles/print.css",
      ],
      components: { PageTitle: "./src/components/page-title.astro", Search: "./src/components/search.astro" },
      expressiveCode: {
        themes: ["github-dark", "github-light"],
        useStarlightUiThemeColors: true,
        styleOverrides: {
          borderRadius: "0.375rem",
          codeFontSize: "0.8125rem",
          codeLineHeight: "1.6",
          frames: { shadowColor: "transparent" },
        },
        customCreateRenderer: rendererWithoutScrolling,
      },
    }),
    {
      name: "cachesmith-routes",
      hooks: {
        "astro:config:setup": ({ injectRoute }) => {
          for (const [pattern, name] of Object.entries(routes))
            injectRoute({ pattern, entrypoint: new URL(`./src/routes/${name}.ts`, import.meta.url) });
        },
      },
    },
    // In the place of Starlight's, which asks for the address of a host.
    ...(site ? [] : [{ name: "@astrojs/sitemap", hooks: {} }]),
  ],
});
