import type { RenderedFile } from "../render/output.js";
import { outputPath, readEntry, scanOutput } from "./tree.js";
import type { DiskFile } from "./tree.js";

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

/** Tells which of the files on disk a run answers for; the others are neither stale nor extra to it. */
export type Owns = (path: string) => boolean;

/** Tells which files this run has already read, and found to be what they should be. */
export type Stands = (path: string) => boolean;

/** Compares new output and disk, byte by byte; what stands is not read twice. */
export function planOutput(
  root: string,
  files: readonly RenderedFile[],
  { owns = () => true, stands = () => false }: { readonly owns?: Owns; readonly stands?: Stands } = {},
): Plan {
  const folder = outputPath(root);
  const disk = scanOutput(root);
  const created: RenderedFile[] = [];
  const updated: Update[] = [];
  const unchanged: string[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const entry = disk.get(file.path);
    disk.delete(file.path);
    if (entry === undefined) {
      created.push(file);
      continue;
    }
    if (entry.kind === "file" && stands(file.path)) {
      unchanged.push(file.path);
      continue;
    }
    const found = readEntry(folder, entry);
    if (found.kind === "file" && found.bytes.equals(Buffer.from(file.text))) unchanged.push(file.path);
    else updated.push({ file, found });
  }
  const stale = [...disk.values()].filter((entry) => owns(entry.path));
  return { created, updated, removed: stale.map((entry) => readEntry(folder, entry)), unchanged };
}
