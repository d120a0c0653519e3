import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A path below node_modules/.cache/cachesmith, which git ignores and `npm ci` clears. */
export function cachePath(root: string, ...parts: string[]): string {
  return join(root, "node_modules", ".cache", "cachesmith", ...parts);
}

/** Replaces `<name>.json` of the cache in one step. False when the disk refuses: a cache that cannot be kept is no failure. */
export function replaceCached(root: string, name: string, value: object): boolean {
  // One name for all drafts, so that a crash leaves one at most; of two runs that collide, either result will do.
  const draft = cachePath(root, `${name}.draft`);
  try {
    mkdirSync(cachePath(root), { recursive: true });
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, cachePath(root, `${name}.json`));
    return true;
  } catch (error) {
    // A system error has a code; what has none is a bug.
    if (!(error instanceof Error && "code" in error)) throw error;
    return false;
  }
}

/** What `<name>.json` of the cache holds; undefined when it is missing, cut short or not JSON. */
export function readCached(root: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(cachePath(root, `${name}.json`), "utf8"));
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
