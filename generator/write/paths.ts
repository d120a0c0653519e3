import { WriteError } from "./error.js";
import { isForeign, scanOutput } from "../disk/index.js";
import type { Plan } from "./plan.js";

/**
 * Refuses a set of files that could not exist on every disk: paths that leave generated/, two that differ only in
 * case, one that is another's folder. It runs before anything is written, since a rename that fails half-way
 * would leave a write that can never be finished.
 */
export function refuseBadPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const fault = faultOf(path);
    if (fault !== undefined) throw bad(path, fault);
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined) {
      throw bad(path, twin === path ? "is emitted twice" : `differs from ${twin} only in case`);
    }
    seen.set(path.toLowerCase(), path);
  }
  for (const path of paths) {
    for (const folder of foldersOf(path.toLowerCase())) {
      const file = seen.get(folder);
      if (file !== undefined) throw bad(path, `lies in ${file}, which is a file`);
    }
  }
}

/** Refuses to write through a link that takes the place of a folder and that this run does not remove. */
export function refuseLinkedFolders(root: string, { created, updated, removed }: Plan): void {
  const links = new Set([...scanOutput(root).values()].filter(({ kind }) => kind === "link").map(({ path }) => path));
  if (links.size === 0) return;
  for (const { path } of removed) links.delete(path);
  for (const path of [...created.map((file) => file.path), ...updated.map(({ file }) => file.path)]) {
    const link = foldersOf(path).find((folder) => links.has(folder));
    if (link === undefined) continue;
    const message = `Nothing was written: generated/${link} is a link, and generate does not write through links: remove it.`;
    throw new WriteError("refused", message, [link]);
  }
}

/** Folders that a path lies in, innermost first. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

function faultOf(path: string): string | undefined {
  if (/[\\:\0]/.test(path)) return "holds a character that is not the same on every disk";
  if (path.startsWith("/")) return "is absolute";
  if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
    return "does not stay in generated/";
  return isForeign(path) ? "belongs to something that generate leaves alone" : undefined;
}

function bad(path: string, fault: string): WriteError {
  const fix = "Mend the path in the emitter that made it.";
  return new WriteError("path", `Output file "${path}" ${fault}; nothing was written. ${fix}`, [path]);
}
