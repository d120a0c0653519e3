import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { check } from "../../../generator/check/index.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import type { Place } from "../../../generator/diagnostics/place.js";
import { loadSpec, type Loaded } from "../../../generator/load/index.js";
import type { Memory } from "../../../generator/load/memory.js";
import { replay } from "../../../generator/timeline/index.js";
import { scratchFolder } from "../../scratch.js";
import { demo } from "./demo.js";

/** Marks, in the new text of an edit, where the diagnostic is to stand. */
export const here = "‸";

/** One change of the demo service: a replacement in a file, a file written anew (or deleted, with `text: null`). */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly text: string | null };

export interface Project {
  readonly files: ReadonlyMap<string, string>;
  /** Where the mark stood; undefined without one. */
  readonly marked: Place | undefined;
}

/** The demo service with edits; paths are relative to `spec/demo/v1/` unless they begin with `spec`. */
export function edited(edits: readonly Edit[]): Project {
  const files = new Map(Object.entries(demo));
  for (const edit of edits) {
    const path = edit.file.startsWith("spec") ? edit.file : `spec/demo/v1/${edit.file}`;
    if ("replace" in edit) {
      const old = files.get(path) ?? "";
      if (!old.includes(edit.replace)) throw new Error(`${path} has no ${JSON.stringify(edit.replace)}`);
      files.set(
        path,
        old.replace(edit.replace, () => edit.by),
      );
    } else if (edit.text === null) files.delete(path);
    else files.set(path, edit.text);
  }
  const marked = [...files].flatMap(([file, text]) => (text.includes(here) ? [placeOfMark(file, text)] : []))[0];
  return { files: new Map([...files].map(([file, text]) => [file, text.replace(here, "")])), marked };
}

function placeOfMark(file: string, text: string): Place {
  const lines = text
    .slice(0, text.indexOf(here))
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  return { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

type Files = ReadonlyMap<string, string | Buffer>;

let folder: { readonly root: string; readonly files: Files } | undefined;

/** A folder with these files and no other. The projects of two tests differ in little: only that is written. */
function folderOf(files: Files): string {
  const { root, files: before } = folder ?? { root: scratchFolder("spec"), files: new Map() as Files };
  for (const file of before.keys()) if (!files.has(file)) remove(root, file);
  for (const [file, text] of files) {
    if (before.get(file) === text) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  folder = { root, files };
  return root;
}

/** A file, and the folders that are empty without it. */
function remove(root: string, file: string): void {
  rmSync(join(root, file));
  for (let path = dirname(file); path !== "."; path = dirname(path)) {
    if (readdirSync(join(root, path)).length > 0) return;
    rmdirSync(join(root, path));
  }
}

/** Writes the files to a folder and loads them. */
export const load = (files: Files, memory?: Memory): Promise<Loaded> =>
  loadSpec(folderOf(files), { schemas: "spec/schema", memory });

/** load → check → timeline, as the pipeline runs them: a stage with errors is the last. */
export async function diagnose({ files }: Project, memory?: Memory): Promise<readonly Diagnostic[]> {
  const { spec, diagnostics } = await load(files, memory);
  if (diagnostics.length > 0) return diagnostics;
  const checking = check(spec, memory);
  if (checking.some(({ severity }) => severity === "error")) return checking;
  return [...checking, ...spec.services.flatMap((service) => replay(service).diagnostics)];
}
