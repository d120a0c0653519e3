import type { RenderedFile } from "../render/output.js";
import { outputPath, readEntry, scanOutput, type DiskFile } from "../disk/index.js";

/** What has to happen to generated/ for it to hold the new output, each list in the order of paths. */
export interface Plan {
  readonly created: readonly RenderedFile[];
  readonly updated: readonly Update[];
  readonly removed: readonly DiskFile[];
  readonly unchanged: readonly string[];
}

export interface Update {
  readonly file: RenderedFile;
  readonly found: DiskFile;
}

/** Says which of the files on disk a run is responsible for; the others are neither stale nor extra to it. */
export type Owns = (path: string) => boolean;

/** Which files on disk a run is responsible for, and which of them, of those it has not rendered, are as they should be. */
export interface Extent {
  readonly owns?: Owns;
  readonly standing?: readonly string[];
}

/** Compares new output and disk, byte by byte. */
export function planOutput(
  root: string,
  files: readonly RenderedFile[],
  { owns = () => true, standing = [] }: Extent = {},
): Plan {
  const folder = outputPath(root);
  const disk = scanOutput(root);
  const created: RenderedFile[] = [];
  const updated: Update[] = [];
  const unchanged = [...standing];
  for (const path of standing) disk.delete(path);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const entry = disk.get(file.path);
    disk.delete(file.path);
    if (entry === undefined) {
      created.push(file);
      continue;
    }
    const found = readEntry(folder, entry);
    if (found.kind === "file" && found.bytes.equals(Buffer.from(file.text))) unchanged.push(file.path);
    else updated.push({ file, found });
  }
  const stale = [...disk.values()].filter((entry) => owns(entry.path));
  const removed = stale.map((entry) => readEntry(folder, entry));
  return { created, updated, removed, unchanged: unchanged.sort((a, b) => (a < b ? -1 : 1)) };
}
