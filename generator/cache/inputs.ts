import { createHash, type Hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText, isPassedOver, listSources, systemCode } from "../disk/index.js";
import { isObject } from "./store.js";

/** Hashes of everything that the output is a function of; `key` covers all of it. */
export interface InputHashes {
  readonly spec: string;
  readonly templates: string;
  readonly lock: string;
  readonly key: string;
}

/** Raised when what is cached changes its meaning. */
const format = 1;

/**
 * Hashes spec/, templates/, the lock file and what else the caller says the output depends on (the generator's own
 * hash). Reads synchronously: for files this small, promises cost more than the disk.
 */
export function hashInputs(root: string, extra: readonly string[]): InputHashes {
  const schemas = hashFolder(join(root, "spec", "schema"));
  const spec = hashText(hashFolder(join(root, "spec"), "schema") + schemas);
  const templates = hashFolder(join(root, "templates"), "site/dist");
  const lock = hashText(readIfThere(join(root, "package-lock.json")) ?? "");
  return { spec, templates, lock, key: hashText(JSON.stringify([format, spec, templates, lock, ...extra])) };
}

/** Of what is read, and of what is refused: a run that would refuse something is not the run before it. */
function hashFolder(folder: string, skip?: string): string {
  const hash = createHash("sha256");
  const { files, unread } = listSources(folder, (path) => path === skip) ?? { files: [], unread: [] };
  for (const path of files) addFile(hash, folder, path);
  for (const entry of unread) if (!isPassedOver(entry)) hash.update(`${entry.path}\0${entry.why}\0`);
  return hash.digest("hex");
}

function addFile(hash: Hash, folder: string, path: string): void {
  const bytes = readIfThere(join(folder, path));
  if (bytes !== undefined) hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}

/** Hash of the generator's sources, as `build` left it beside the compiled program; undefined when run uncompiled. */
export function generatorHash(): string | undefined {
  try {
    const build: unknown = JSON.parse(readFileSync(new URL("build.json", import.meta.url), "utf8"));
    return isObject(build) && "hash" in build ? String(build["hash"]) : undefined;
  } catch {
    return undefined;
  }
}
