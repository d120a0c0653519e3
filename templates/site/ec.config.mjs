// Of Expressive Code, which takes functions from here alone: its component for the start page cannot read them elsewhere.
import { createRenderer, defineEcConfig } from "@astrojs/starlight/expressive-code";

export default defineEcConfig({
  /** Without its script for the keyboard, which makes nameless regions and forgets code that scrolls downwards. */
  async customCreateRenderer(options) {
    const renderer = await createRenderer(options);
    const others = renderer.jsModules.filter((module) => !module.includes("tabindex-js-module"));
    if (others.length === renderer.jsModules.length)
      throw new Error("Expressive Code makes code scroll in another way now: compare src/scripts/scrolling.ts.");
    return { ...renderer, jsModules: others };
  },
});
