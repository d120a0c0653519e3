import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(new URL("../../", import.meta.url)));

/** YAML files of spec/, relative to the repository, sorted. */
export const yamlFiles = (): string[] =>
  readdirSync(join(root, "spec"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

export const firstLine = (path: string): string => readFileSync(join(root, path), "utf8").split("\n", 1)[0] ?? "";

/** The schema of a file of spec/, told by its place alone. */
export function schemaOf(path: string): string {
  const folders = dirname(path).split("/");
  if (folders.includes("actions")) return "action";
  if (folders.includes("structures")) return "structure";
  if (folders.includes("changelog")) return "changelog";
  if (folders.includes("migrations")) return "migration";
  if (folders.includes("releases")) return "release";
  return basename(path, ".yaml");
}
