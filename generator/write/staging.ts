import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAlive, outputPath, stagingPrefix, systemCode } from "../disk/index.js";
import { WriteError } from "./error.js";

/** Called before each change to the disk, with what will be done; tests kill the process there. */
export type Step = (what: string) => void;

/** A write takes seconds. An older folder is abandoned even when its number now belongs to another process. */
const abandonedAfterMs = 60_000;

/**
 * Makes this process's folder of staged files. It lies in generated/, so that renames stay on one disk; its name
 * holds the process id, so that it has an owner from the moment it exists.
 */
export function openStaging(root: string, step: Step): string {
  const folder = join(outputPath(root), stagingPrefix + String(process.pid));
  step("make the staging folder");
  mkdirSync(folder, { recursive: true });
  // Whoever comes second sees the first. When both see each other both give way, which harms nobody.
  const [other] = liveOwners(root);
  if (other === undefined) return folder;
  rmSync(folder, { recursive: true, force: true });
  throw busy(root, other);
}

/** Staging folders that no living process is filling. */
export function abandonedStagings(root: string): string[] {
  return stagings(root)
    .filter((name) => !isLive(root, name))
    .map((name) => join(outputPath(root), name));
}

/** Process ids of other runs that are writing at this moment. */
export function liveOwners(root: string): number[] {
  return stagings(root)
    .filter((name) => isLive(root, name))
    .map(ownerOf);
}

export function busy(root: string, owner: number): WriteError {
  const folder = `${stagingPrefix}${String(owner)}`;
  const message =
    `Another cachesmith (process ${String(owner)}) is writing generated/; nothing was written. ` +
    `Run this again when it is done. If that process is something else, delete ${join(outputPath(root), folder)}.`;
  return new WriteError("busy", message, []);
}

function stagings(root: string): string[] {
  try {
    return readdirSync(outputPath(root))
      .filter((name) => name.startsWith(stagingPrefix))
      .sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

function ownerOf(name: string): number {
  return Number(name.slice(stagingPrefix.length));
}

/** A folder with our own id is what a dead process of the same id left: this one writes one output at a time. */
function isLive(root: string, name: string): boolean {
  const owner = ownerOf(name);
  if (owner === process.pid || !isAlive(owner)) return false;
  const age = Date.now() - (statSync(join(outputPath(root), name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < abandonedAfterMs;
}
