import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SpecFile } from "../load/spec.js";
import type { FileKind } from "../load/tree.js";

/** The first line that tells an editor which schema completes and explains the file. */
export function modelineOf(kind: FileKind, file: string): string {
  // The file is below spec/, and so is schema/: as many steps up as there are folders between.
  const up = "../".repeat(file.split("/").length - 2);
  return `# yaml-language-server: $schema=${up}schema/${kind}.schema.json`;
}

export function modeline(kind: FileKind, { file, text }: SpecFile<unknown>): Diagnostic[] {
  const expected = modelineOf(kind, file);
  const [first = ""] = text.split("\n", 1);
  if (first.trimEnd() === expected) return [];
  const said = first.includes("yaml-language-server") ? "names the wrong schema" : "is missing";
  return [
    error("modeline", { file, line: 1, column: 1 }, `the modeline ${said}; the first line is to be: ${expected}`),
  ];
}
