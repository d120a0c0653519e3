import type { CreateWorld } from "./world.js";

/** Services that the mock keeps state for, by subpath of the package: a folder each. All others answer from the definitions. */
export const worlds: Readonly<Record<string, () => Promise<{ readonly createWorld: CreateWorld }>>> = {};
