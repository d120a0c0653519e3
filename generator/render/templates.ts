import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../naming.js";
import type { Templates } from "./print.js";
import { walk } from "../disk/index.js";

/** templates/ of the project: what is rendered, what is copied. */
export interface TemplateFolder extends Templates {
  /** Paths of what is copied: those of runtime/ and mock/, sorted. */
  readonly runtimeFiles: readonly string[];
}

/** Opens the folder; texts are read when asked for, once. */
export function openTemplates(root: string): TemplateFolder {
  const folder = join(root, "templates");
  const texts = new Map<string, string>();
  const read = (path: string): string => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(folder, path), "utf8");
    texts.set(path, text);
    return text;
  };
  return {
    read,
    partials: pathsOf(folder, "partials"),
    runtimeFiles: ["mock", "runtime"].flatMap((name) => pathsOf(folder, name)),
  };
}

function pathsOf(folder: string, name: string): string[] {
  return [...walk(join(folder, name))].map(({ path }) => `${name}/${path}`).sort(byCodePoint);
}
