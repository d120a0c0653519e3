import { createHash, type Hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashText, systemCode, walk } from "../disk/index.js";
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
  const spec = hashFolder(join(root, "spec"));
  const templates = hashFolder(join(root, "templates"));
  const lock = hashText(readIfThere(join(root, "package-lock.json")) ?? "");
  return { spec, templates, lock, key: hashText(JSON.stringify([format, spec, templates, lock, ...extra])) };
}

function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  addFolder(hash, folder, "");
  return hash.digest("hex");
}

function addFolder(hash: Hash, folder: string, prefix: string): void {
  for (const { path, kind } of walk(folder)) {
    const file = join(folder, path);
    // A link counts as what it leads to: that is what the loader will read.
    if (kind === "link" && statSync(file).isDirectory()) {
      addFolder(hash, file, `${prefix}${path}/`);
      continue;
    }
    const bytes = readFileSync(file);
    hash.update(`${prefix}${path}\0${String(bytes.length)}\0`).update(bytes);
  }
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
