import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cachePath } from "../cache/index.js";
import type { RenderedFile } from "../render/output.js";
import { isAlive, walk } from "../disk/index.js";

/** Whether the compiler reads a file: package.json and src/ without its `.js` files, whose types are next to them. */
const isSource = ({ path }: RenderedFile): boolean =>
  path === "package.json" || (path.startsWith("src/") && !path.endsWith(".js"));

/**
 * Stages what the compiler reads in a folder of this run's own: the one that `keepSources` has kept, brought up to
 * date, or else a new one. Nothing that is found in it is trusted before it has been compared.
 */
export function stageSources(root: string, files: readonly RenderedFile[], { kept = false } = {}): string {
  mkdirSync(cachePath(root), { recursive: true });
  sweepAbandoned(root);
  const folder = mkdtempSync(cachePath(root, `compile-${String(process.pid)}-`));
  if (kept) takeKept(root, folder);
  const sources = files.filter(isSource);
  const wanted = new Set(sources.map(({ path }) => path));
  const found = new Set(walk(folder).map(({ path }) => path));
  for (const path of found) if (path.startsWith("src/") && !wanted.has(path)) rmSync(join(folder, path));
  const made = new Set<string>();
  for (const { path, text } of sources) {
    const target = join(folder, path);
    if (found.has(path) && readFileSync(target, "utf8") === text) continue;
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
  }
  return folder;
}

/** Leaves the folder to the next run, which has then to write and to check only what differs. */
export function keepSources(root: string, folder: string): void {
  try {
    renameSync(folder, cachePath(root, "compile"));
  } catch {
    // Another run was quicker.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A kept folder has one owner at a time: whoever renames it. */
function takeKept(root: string, folder: string): void {
  try {
    renameSync(cachePath(root, "compile"), folder);
  } catch {
    // There is none, or this disk does not replace an empty folder: everything is staged anew.
  }
}

/** Removes what runs that were interrupted have left. */
function sweepAbandoned(root: string): void {
  for (const name of readdirSync(cachePath(root))) {
    const owner = /^compile-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(cachePath(root, name), { recursive: true, force: true });
  }
}
