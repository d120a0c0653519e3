import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { systemCode } from "./system.js";

/** A file or a symbolic link of a folder; a link is never followed. */
export interface Entry {
  /** Relative to the folder that was walked, with `/`. */
  readonly path: string;
  readonly kind: "file" | "link";
}

/** An entry with what it holds; a link holds its target, as it does for git. */
export interface DiskFile extends Entry {
  readonly bytes: Buffer;
}

const outputFolder = "generated";
/** Folders of unfinished writes are `.staging-<process id>`. */
export const stagingPrefix = ".staging-";

/** The folder that generate writes; nothing outside it is touched. */
export function outputPath(root: string): string {
  return join(root, outputFolder);
}

/**
 * Why the folder cannot be written: it is a link that leads out of the project or nowhere, or no folder at all. A
 * sentence with the way out.
 */
export function outputFault(root: string): string | undefined {
  const found = lstatSync(outputPath(root), { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return undefined;
  if (!found.isSymbolicLink())
    return `${outputFolder} is no folder, and generate writes a folder of that name: move it elsewhere.`;
  const target = readlinkSync(outputPath(root));
  const fix = "Remove the link, or make it lead to a folder of the project.";
  if (!statSync(outputPath(root), { throwIfNoEntry: false })?.isDirectory())
    return `${outputFolder} is a link to ${target}, which is no folder. ${fix}`;
  const inside = relative(realpathSync(root), realpathSync(outputPath(root)));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return undefined;
  return `${outputFolder} is a link to ${target}, which is outside of the project, and generate writes nothing there. ${fix}`;
}

/** Built, installed, packed or half-written things beside the output, which generate leaves alone. */
export function isForeign(path: string): boolean {
  const slash = path.indexOf("/");
  const top = slash < 0 ? path : path.slice(0, slash);
  if (top === "dist" || top === "node_modules" || top.startsWith(stagingPrefix)) return true;
  return (slash < 0 && path.endsWith(".tgz")) || path.endsWith(".DS_Store");
}

/** Every file and link below a folder, in the order of code units; empty when there is no folder. */
export function walk(folder: string, skip: (path: string) => boolean = () => false): Entry[] {
  const entries: Entry[] = [];
  collect(folder, "", skip, entries);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function collect(folder: string, prefix: string, skip: (path: string) => boolean, entries: Entry[]): void {
  for (const child of listFolder(folder)) {
    const path = prefix + child.name;
    if (skip(path)) continue;
    if (child.isDirectory()) collect(join(folder, child.name), `${path}/`, skip, entries);
    else if (child.isFile()) entries.push({ path, kind: "file" });
    else if (child.isSymbolicLink()) entries.push({ path, kind: "link" });
  }
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** What generated/ holds, foreign things left out. */
export function scanOutput(root: string): Map<string, Entry> {
  return new Map(walk(outputPath(root), isForeign).map((entry) => [entry.path, entry]));
}

export function readEntry(folder: string, entry: Entry): DiskFile {
  const path = join(folder, entry.path);
  return { ...entry, bytes: entry.kind === "link" ? Buffer.from(readlinkSync(path)) : readFileSync(path) };
}

/** The same bytes with the line ends of the repository, whatever a checkout made of them. */
export function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes("\r\n")) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

export function hashText(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}
