import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashText, outputPath, scanOutput } from "../disk/index.js";
import type { RenderedFile } from "../render/output.js";
import { isObject, readCached, replaceCached } from "./store.js";

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

/** The manifest, or nothing when there is none, or none that this version can read. */
export function readManifest(root: string): Manifest | undefined {
  return parse(readCached(root, "manifest"));
}

/** Replaces the manifest. False when the disk refuses. */
export function writeManifest(root: string, manifest: Manifest): boolean {
  const outputs = Object.fromEntries([...manifest.outputs].sort(([a], [b]) => (a < b ? -1 : 1)));
  return replaceCached(root, "manifest", { format, key: manifest.key, outputs });
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

/** The record of a file that is as the last run left it, when the same data would give it again. */
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
