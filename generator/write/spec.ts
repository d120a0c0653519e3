import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hashText, isAlive } from "../disk/index.js";
import { WriteError } from "./error.js";
import { parseJournal } from "./journal.js";
import type { Step } from "./staging.js";

/** A file of spec/ that is to be written: relative to the project, with the text that it was read with. */
export interface SpecChange {
  readonly file: string;
  /** Undefined for a file that must not be there yet. */
  readonly before: string | undefined;
  readonly text: string;
}

interface Placement {
  readonly file: string;
  readonly staged: string;
  /** Hash of what is replaced; null for a new file. */
  readonly before: string | null;
}

/** Hidden, so that no run takes it for a part of the spec; the number is the process that fills it. */
const prefix = ".cachesmith-";
const journal = "journal.json";

/**
 * Writes files of spec/, all of them or none: they are staged beside their targets, and a journal is renamed into
 * place before the first target changes. A crash before that leaves nothing, a crash after it is finished by the next
 * command (`recoverSpec`), and what fails half-way is taken back. Line ends and byte order mark stay the file's own.
 */
export function writeSpec(root: string, changes: readonly SpecChange[], step: Step = () => undefined): void {
  if (changes.length === 0) return;
  const folder = join(root, "spec", prefix + String(process.pid));
  step("make the staging folder");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  let put: readonly Placement[];
  try {
    put = changes.map((change, index) => stage(root, folder, change, index, step));
    step("write the journal");
    writeFileSync(join(folder, `${journal}.draft`), JSON.stringify({ put }), { flush: true });
    step("commit the journal");
    renameSync(join(folder, `${journal}.draft`), join(folder, journal));
  } catch (error) {
    close(folder, step);
    throw error;
  }
  placeAll(root, folder, put, step);
  close(folder, step);
}

function stage(root: string, folder: string, { file, before, text }: SpecChange, index: number, step: Step): Placement {
  const found = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
  if ((found === undefined ? undefined : normal(found)) !== before)
    throw new WriteError("refused", `${file} was changed while it was read; nothing was written. Run this again.`, [
      file,
    ]);
  const staged = String(index);
  step(`stage ${file}`);
  writeFileSync(join(folder, staged), asIn(found ?? "", text));
  if (found !== undefined) copyFileSync(join(root, file), join(folder, `${staged}.old`));
  return { file, staged, before: found === undefined ? null : hashText(found) };
}

const normal = (text: string): string => text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");

function asIn(found: string, text: string): string {
  const lines = found.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return found.startsWith("\uFEFF") ? `\uFEFF${lines}` : lines;
}

function placeAll(root: string, folder: string, put: readonly Placement[], step: Step): void {
  const done: Placement[] = [];
  try {
    for (const placement of put) {
      const target = join(root, placement.file);
      step(`make ${dirname(target)}`);
      mkdirSync(dirname(target), { recursive: true });
      step(`place ${placement.file}`);
      renameSync(join(folder, placement.staged), target);
      done.push(placement);
    }
  } catch (cause) {
    const why = `spec/ could not be written: ${cause instanceof Error ? cause.message : String(cause)}.`;
    try {
      takeBack(root, folder, done);
    } catch {
      const rest = `Written so far: ${done.map(({ file }) => file).join(", ")}. Any cachesmith command that can write finishes it.`;
      throw new WriteError("interrupted", `${why} ${rest}`, [], { cause });
    }
    close(folder, step);
    throw new WriteError("interrupted", `${why} Nothing was changed.`, [], { cause });
  }
}

/** New texts go back to the staging folder, so that a failure here leaves a write that can be finished. No room is needed. */
function takeBack(root: string, folder: string, done: readonly Placement[]): void {
  for (const { file, staged, before } of done) {
    renameSync(join(root, file), join(folder, staged));
    if (before !== null) renameSync(join(folder, `${staged}.old`), join(root, file));
  }
}

function close(folder: string, step: Step): void {
  // The journal goes first: without it what remains of the folder is only litter.
  step("remove the journal");
  rmSync(join(folder, journal), { force: true });
  step("remove the staging folder");
  rmSync(folder, { recursive: true, force: true });
}

/** What a crash left of a write of spec/, and what was done about it. */
export interface SpecRecovery {
  readonly state: "clean" | "rolled-back" | "finished";
  /** Files that somebody changed since the crash; they were left as they are. */
  readonly left: readonly string[];
}

/** Makes spec/ wholly old or wholly new after a crash; without one it costs a look into the folder. */
export function recoverSpec(root: string, step: Step = () => undefined): SpecRecovery {
  let state: SpecRecovery["state"] = "clean";
  const left: string[] = [];
  for (const folder of abandoned(root)) {
    const file = join(folder, journal);
    const found = existsSync(file) ? parseJournal<{ readonly put: readonly Placement[] }>(file) : undefined;
    if (found) left.push(...finish(root, folder, found.put, step));
    state = found ? "finished" : "rolled-back";
    close(folder, step);
  }
  return { state, left };
}

function finish(root: string, folder: string, put: readonly Placement[], step: Step): string[] {
  return put.flatMap(({ file, staged, before }) => {
    if (!existsSync(join(folder, staged))) return [];
    const target = join(root, file);
    const found = existsSync(target) ? hashText(readFileSync(target, "utf8")) : null;
    if (found !== before) return [file];
    mkdirSync(dirname(target), { recursive: true });
    step(`place ${file}`);
    renameSync(join(folder, staged), target);
    return [];
  });
}

function abandoned(root: string): string[] {
  const spec = join(root, "spec");
  if (!existsSync(spec)) return [];
  return readdirSync(spec)
    .filter((name) => name.startsWith(prefix))
    .filter((name) => Number(name.slice(prefix.length)) === process.pid || !isAlive(Number(name.slice(prefix.length))))
    .map((name) => join(spec, name));
}
