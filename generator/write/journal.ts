import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { recordWrite } from "../cache/index.js";
import { hashText, outputPath, readEntry, scanOutput, type DiskFile, type Entry } from "../disk/index.js";
import { WriteError } from "./error.js";
import type { Plan } from "./plan.js";
import { foldersOf } from "./paths.js";
import type { Step } from "./staging.js";

/** Everything that is left to do once all new texts are staged. Its presence means: finish, do not roll back. */
interface Journal {
  readonly format: 1;
  readonly remove: readonly Removal[];
  readonly put: readonly Placement[];
}

interface Removal {
  readonly path: string;
  /** Hash of what goes. */
  readonly before: string;
}

interface Placement {
  readonly path: string;
  /** Name in the staging folder. */
  readonly staged: string;
  /** Hash of what is replaced; null when nothing is. */
  readonly before: string | null;
  readonly after: string;
}

/** What became of a write. */
export interface Outcome {
  /** Path → hash of the current content. */
  readonly written: ReadonlyMap<string, string>;
  /** Files that somebody changed after the write was planned; they were left as they are. */
  readonly left: readonly string[];
}

const journalFile = "journal.json";

/**
 * Puts the new texts and then the journal into the staging folder. Until the journal is written, nothing of generated/
 * has changed; from then on the write will be finished, by this process or by the next. Only the journal is synced: a
 * power cut may lose texts that the disk had not stored yet, which `generate --force` mends.
 */
export function stage(folder: string, plan: Plan, step: Step): void {
  step("ignore the staging folder");
  writeFileSync(join(folder, ".gitignore"), "*\n");
  const put: Placement[] = [];
  const changes = [
    ...plan.updated.map(({ file, found }) => ({ file, before: contentHash(found) })),
    ...plan.created.map((file) => ({ file, before: null })),
  ];
  for (const { file, before } of changes) {
    const staged = String(put.length);
    step(`stage ${file.path}`);
    writeFileSync(join(folder, staged), file.text);
    put.push({ path: file.path, staged, before, after: hashText(file.text) });
  }
  const remove = plan.removed.map((found) => ({ path: found.path, before: contentHash(found) }));
  const journal: Journal = { format: 1, remove, put };
  step("write the journal");
  writeFileSync(join(folder, `${journalFile}.draft`), JSON.stringify(journal), { flush: true });
  step("commit the journal");
  renameSync(join(folder, `${journalFile}.draft`), join(folder, journalFile));
}

/** The journal of a staging folder; without one its write never began. */
export function readJournal(folder: string): Journal | undefined {
  const file = join(folder, journalFile);
  if (!existsSync(file)) return undefined;
  return parseJournal<Journal>(file);
}

/** A journal is ours by construction: it was renamed into place whole, and no other format has been written yet. */
export function parseJournal<Shape>(file: string): Shape {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Shape;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const message = `${file} was damaged, so that the write it belongs to cannot be finished: delete ${dirname(file)}, and run this again.`;
    throw new WriteError("interrupted", message, [], { cause });
  }
}

/** True when texts wait in the folder; one that holds none is the last crumb of a finished write, or the first of a new one. */
export function holdsStaged(folder: string): boolean {
  return readdirSync(folder).some((name) => /^\d+$/.test(name));
}

/**
 * Does what the journal says and is still to do; harmless to repeat. Files go before files come, so that a name
 * that only changes its case survives on a disk that does not distinguish cases, and a file can make way for a folder.
 */
export function finish(root: string, folder: string, journal: Journal, step: Step): Outcome {
  const output = outputPath(root);
  const disk = scanOutput(root);
  const left: string[] = [];
  for (const { path, before } of journal.remove) {
    const found = disk.get(path);
    if (found === undefined) continue;
    if (hashEntry(output, found) !== before) left.push(path);
    else {
      step(`remove ${path}`);
      unlinkSync(join(output, path));
    }
  }
  removeEmptyFolders(output, journal.remove, step);
  const written = new Map<string, string>();
  for (const placement of journal.put) {
    const { path, staged, before, after } = placement;
    const found = disk.get(path);
    const current = found === undefined ? null : hashEntry(output, found);
    if (existsSync(join(folder, staged)) && (current === before || current === null)) {
      place(join(folder, staged), join(output, path), step);
    } else if (current !== after) {
      left.push(path);
      continue;
    }
    written.set(path, after);
  }
  step("record the output");
  recordWrite(
    root,
    written,
    journal.remove.map(({ path }) => path),
  );
  return { written, left };
}

/** Ends a write. The journal goes first: without it what remains of the folder is only litter. */
export function closeStaging(folder: string, step: Step): void {
  step("remove the journal");
  rmSync(join(folder, journalFile), { force: true });
  step("remove the staging folder");
  rmSync(folder, { recursive: true, force: true });
}

function place(staged: string, target: string, step: Step): void {
  if (!existsSync(dirname(target))) {
    step(`make ${dirname(target)}`);
    mkdirSync(dirname(target), { recursive: true });
  }
  step(`place ${target}`);
  renameSync(staged, target);
}

/** Also looks where an interrupted run already removed the files, and may have stopped short of the folders. */
function removeEmptyFolders(output: string, removed: readonly Removal[], step: Step): void {
  const folders = new Set(removed.flatMap(({ path }) => foldersOf(path)));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    step(`remove ${folder} if it is empty`);
    try {
      rmdirSync(join(output, folder));
    } catch {
      // It still holds something, or is gone already.
    }
  }
}

function hashEntry(output: string, entry: Entry): string {
  return contentHash(readEntry(output, entry));
}

/** A link to a file never counts as that file, even if its target reads like the text. */
function contentHash({ kind, bytes }: DiskFile): string {
  return kind === "link" ? `link ${hashText(bytes)}` : hashText(bytes);
}
