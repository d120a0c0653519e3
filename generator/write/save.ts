import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cachePath } from "../cache/index.js";
import { systemCode, type DiskFile } from "../disk/index.js";

/** Where hand edits were put before they were overwritten. */
export interface SavedEdits {
  /** Absolute. */
  readonly folder: string;
  /** Relative to the folder, as they were to generated/. */
  readonly files: readonly string[];
}

/** Copies the files to a separate folder, `saved/1`, `saved/2`, …; what was saved before is never touched. */
export function saveAside(root: string, edits: readonly DiskFile[]): SavedEdits {
  const folder = newFolder(cachePath(root, "saved"));
  for (const edit of edits) {
    const target = join(folder, edit.path);
    mkdirSync(dirname(target), { recursive: true });
    if (edit.kind === "link") symlinkSync(edit.bytes.toString(), target);
    else writeFileSync(target, edit.bytes);
  }
  return { folder, files: edits.map(({ path }) => path) };
}

function newFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (let number = 1; ; number += 1) {
    const folder = join(parent, String(number));
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
    }
  }
}
