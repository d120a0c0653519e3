import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RenderedFile } from "./render/output.js";
import { systemCode } from "./write/error.js";
import { outputPath, scanOutput, walk } from "./write/tree.js";

/** Hashes of everything that the output is a function of; `key` covers all of it. */
export interface InputHashes {
  readonly spec: string;
  readonly templates: string;
  readonly lock: string;
  readonly key: string;
}

/**
 * What the last run read and wrote. Only a cache: without it, or when it does not fit, everything is rendered anew
 * to the same bytes.
 */
export interface Manifest {
  /** Key of the inputs; empty when the output was recorded by a run that did not come to its end. */
  readonly key: string;
  /** By path relative to generated/. */
  readonly outputs: ReadonlyMap<string, OutputRecord>;
}

export interface OutputRecord {
  /** Of the text. */
  readonly sha256: string;
  /** Hash of the OutputFile that gave the text, and of what its renderer read beside it; empty when unknown. */
  readonly renderKey: string;
  readonly size: number;
  readonly mtimeMs: number;
}

const format = 1;

/** A path below node_modules/.cache/cachesmith, which git ignores and `npm ci` clears. */
export function cachePath(root: string, ...parts: string[]): string {
  return join(root, "node_modules", ".cache", "cachesmith", ...parts);
}

export function hashText(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

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

/** The manifest, or nothing when there is none, or none that this version can read. */
export function readManifest(root: string): Manifest | undefined {
  return parse(readCached(root, "manifest"));
}

/** Replaces the manifest. False when the disk refuses. */
export function writeManifest(root: string, manifest: Manifest): boolean {
  const outputs = Object.fromEntries([...manifest.outputs].sort(([a], [b]) => (a < b ? -1 : 1)));
  return replaceCached(root, "manifest", { format, key: manifest.key, outputs });
}

/** Replaces `<name>.json` of the cache in one step. False when the disk refuses: a cache that cannot be kept is no failure. */
export function replaceCached(root: string, name: string, value: object): boolean {
  // One name for all drafts, so that a crash leaves one at most; of two runs that collide, either result will do.
  const draft = cachePath(root, `${name}.draft`);
  try {
    mkdirSync(cachePath(root), { recursive: true });
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, cachePath(root, `${name}.json`));
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/** What `<name>.json` of the cache holds; undefined when it is missing, cut short or not JSON. */
export function readCached(root: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(cachePath(root, `${name}.json`), "utf8"));
  } catch {
    return undefined;
  }
}

/** Records of files that have just been written or found unchanged, for the manifest of this run. */
export function recordFiles(
  root: string,
  files: readonly RenderedFile[],
  renderKey: (path: string) => string,
): Map<string, OutputRecord> {
  return new Map(files.map(({ path, text }) => [path, recordFile(root, path, hashText(text), renderKey(path))]));
}

function recordFile(root: string, path: string, sha256: string, renderKey: string): OutputRecord {
  const { size, mtimeMs } = statSync(join(outputPath(root), path));
  return { sha256, renderKey, size, mtimeMs };
}

/**
 * Notes a write in the manifest before the run can fill it in, so that a crash in between does not make the new
 * output look hand-edited. The key is emptied: the next run renders anew.
 */
export function recordWrite(root: string, written: ReadonlyMap<string, string>, removed: readonly string[]): void {
  const outputs = new Map(readManifest(root)?.outputs);
  for (const path of removed) outputs.delete(path);
  for (const [path, sha256] of written) outputs.set(path, recordFile(root, path, sha256, ""));
  writeManifest(root, { key: "", outputs });
}

/**
 * True when generated/ holds exactly what the manifest says: each file with its size and time, or else with its
 * hash, and no file besides. Together with an equal key it means that there is nothing to do.
 */
export function isOutputIntact(root: string, manifest: Manifest): boolean {
  const disk = scanOutput(root);
  if (disk.size !== manifest.outputs.size) return false;
  const folder = outputPath(root);
  for (const [path, record] of manifest.outputs) {
    if (disk.get(path)?.kind !== "file") return false;
    const file = join(folder, path);
    const { size, mtimeMs } = statSync(file);
    if (size !== record.size) return false;
    if (mtimeMs !== record.mtimeMs && hashText(readFileSync(file)) !== record.sha256) return false;
  }
  return true;
}

/** The record of a file that stands as the last run left it, when the same data would give it again. */
export function standingRecord(
  root: string,
  manifest: Manifest,
  path: string,
  renderKey: string,
): OutputRecord | undefined {
  const record = manifest.outputs.get(path);
  if (record === undefined || record.renderKey === "" || record.renderKey !== renderKey) return undefined;
  const file = join(outputPath(root), path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== record.size) return undefined;
  if (found.mtimeMs === record.mtimeMs) return record;
  return hashText(readFileSync(file)) === record.sha256 ? { ...record, mtimeMs: found.mtimeMs } : undefined;
}

/** Path → hash of what the last run wrote, as `writeOutput` wants it. */
export function lastOutput(manifest: Manifest | undefined): Map<string, string> {
  return new Map([...(manifest?.outputs ?? [])].map(([path, { sha256 }]) => [path, sha256]));
}

function parse(value: unknown): Manifest | undefined {
  if (!isObject(value) || value.format !== format) return undefined;
  const { key, outputs } = value;
  if (typeof key !== "string" || !isObject(outputs)) return undefined;
  const records = Object.entries(outputs);
  if (!records.every((record): record is [string, OutputRecord] => isRecord(record[1]))) return undefined;
  return { key, outputs: new Map(records) };
}

function isRecord(value: unknown): value is OutputRecord {
  if (!isObject(value)) return false;
  const { sha256, renderKey, size, mtimeMs } = value;
  return (
    typeof sha256 === "string" &&
    typeof renderKey === "string" &&
    typeof size === "number" &&
    typeof mtimeMs === "number"
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
