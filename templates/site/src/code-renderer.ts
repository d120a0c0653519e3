import { createRenderer } from "@astrojs/starlight/expressive-code";

/**
 * Expressive Code without its script for the keyboard, which makes nameless regions and forgets code that scrolls downwards;
 * scripts/scrolling.ts replaces it.
 */
export const rendererWithoutScrolling: typeof createRenderer = async (options) => {
  const renderer = await createRenderer(options);
  const others = renderer.jsModules.filter((module) => !module.includes("tabindex-js-module"));
  if (others.length === renderer.jsModules.length)
    throw new Error("Expressive Code makes code scroll in another way now: compare src/scripts/scrolling.ts.");
  return { ...renderer, jsModules: others };
};
