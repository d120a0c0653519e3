import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check } from "../../../generator/check/index.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import type { Place } from "../../../generator/diagnostics/place.js";
import { loadSpec, type Loaded } from "../../../generator/load/index.js";
import type { Memory } from "../../../generator/load/memory.js";
import { replay } from "../../../generator/timeline/index.js";
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

/** Writes the files to a folder of their own, loads them, and leaves nothing behind. */
export async function load(files: ReadonlyMap<string, string | Buffer>, memory?: Memory): Promise<Loaded> {
  const root = mkdtempSync(join(tmpdir(), "cachesmith-"));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return await loadSpec(root, { schemas: "spec/schema", memory });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** load → check → timeline, as the pipeline runs them: a stage with errors is the last. */
export async function diagnose({ files }: Project, memory?: Memory): Promise<readonly Diagnostic[]> {
  const { spec, diagnostics } = await load(files, memory);
  if (diagnostics.length > 0) return diagnostics;
  const checking = check(spec, memory);
  if (checking.some(({ severity }) => severity === "error")) return checking;
  return [...checking, ...spec.services.flatMap((service) => replay(service).diagnostics)];
}
